import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

const both = (module: string, names: readonly string[]): string[] => names.map((name) => `${module}.${name}`);

const readingFiles = [
  'readFile',
  'readFileSync',
  'createReadStream',
  'writeFile',
  'writeFileSync',
  'createWriteStream',
  'appendFile',
  'appendFileSync',
  'unlink',
  'unlinkSync',
  'rm',
  'rmSync',
  'rmdir',
  'readdir',
  'readdirSync',
  'open',
  'openSync',
  'stat',
  'statSync',
];

/** Node.js itself. */
export const entry: RegistryEntry = {
  name: 'Node.js',
  source: 'https://nodejs.org/docs/latest-v20.x/api/',
  languages: ecmascript,
  sources: [
    { from: 'local', paths: ['process.argv', 'process.env', 'process.stdin'] },
    { from: 'stored', paths: both('fs', ['readFile()', 'readFileSync()', 'promises.readFile()']) },
  ],
  handlers: {
    registeredBy: [{ calls: ['http.createServer', 'https.createServer'] }],
    parameters: [0],
  },
  cleaners: [
    { calls: ['encodeURIComponent', 'encodeURI'], uses: ['url', 'html', 'path', 'header', 'shell'] },
    {
      calls: [
        'parseInt',
        'parseFloat',
        'Number',
        'Boolean',
        'BigInt',
        '*.toFixed',
        'Number.parseInt',
        'Number.parseFloat',
        'isNaN',
      ],
      uses: ['any'],
    },
    { calls: ['path.basename', 'path.posix.basename', 'path.win32.basename'], uses: ['path'] },
  ],
  propagators: [
    'String',
    'JSON.stringify',
    'decodeURIComponent',
    ...both('path', ['join', 'resolve', 'normalize']),
    ...[
      'trim',
      'toLowerCase',
      'toUpperCase',
      'toString',
      'concat',
      'slice',
      'substring',
      'substr',
      'split',
      'join',
      'replace',
      'replaceAll',
      'padStart',
      'repeat',
    ].map((name) => `*.${name}`),
  ],
  iterators: [
    {
      calls: ['forEach', 'filter', 'find', 'findLast', 'some', 'every', 'findIndex'].map(
        (name) => `*.${name}`,
      ),
    },
    { calls: ['*.map', '*.flatMap', '*.then'], returnsResults: true },
    { calls: ['*.reduce', '*.reduceRight'], element: 1, returnsResults: true },
  ],
  constants: [
    'Date.now',
    'Math.random',
    'Math.floor',
    'crypto.randomBytes',
    'crypto.randomUUID',
    '*.indexOf',
    '*.getTime',
  ],
  sinks: [
    {
      use: 'shell',
      calls: [
        'child_process.exec',
        'child_process.execSync',
        'exec',
        'execSync',
        'shelljs.exec',
        'shell.exec',
      ],
    },
    {
      use: 'path',
      calls: [
        ...both('fs', readingFiles),
        ...both('fs.promises', readingFiles),
        'readFile',
        'readFileSync',
        'createReadStream',
      ],
    },
    {
      use: 'code',
      calls: [
        'eval',
        'Function',
        'vm.runInThisContext',
        'vm.runInNewContext',
        'vm.runInContext',
        'setTimeout',
        'setInterval',
      ],
    },
  ],
};
