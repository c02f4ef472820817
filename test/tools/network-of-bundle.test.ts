import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Metafile, transform } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildInto } from '../../tools/build/build.mjs';
import { repositoryRoot } from '../support/repository-root.ts';

const networkModule =
  /^(?:node:)?(?:net|http|https|http2|tls|dns|dgram|inspector|cluster|repl|wasi|undici)(?:\/.*)?$/;

/** Ways to the network that need no import, and to modules that no import names. */
const globals = [
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  ...['globalThis', 'global', 'self', 'window'].flatMap((holder) =>
    ['fetch', 'WebSocket', 'EventSource'].map((name) => `${holder}.${name}`),
  ),
  'process.binding',
  'process._linkedBinding',
  'process.getBuiltinModule',
];

type Inputs = Metafile['inputs'];

/** Every file that is bundled into any part of the program, with what it imports. */
let inputs: Inputs = {};
let workerOutputs: Metafile['outputs'] = {};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ppagent-bundle-'));
  const metafiles = await buildInto(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
  inputs = Object.assign({}, ...metafiles.map((metafile) => metafile.inputs));
  workerOutputs = metafiles[0]!.outputs;
});

const isEgress = (file: string) => file.startsWith('src/egress/');

/** What a file imports that is not bundled. */
function externals(file: string): readonly string[] {
  return inputs[file]!.imports.filter(({ external }) => external).map(({ path }) => path);
}

/** Which of the globals a file uses as such, and not as names of its own: esbuild tells them apart. */
async function globalsOf(file: string, source = readFileSync(join(repositoryRoot, file), 'utf8')) {
  // Most files do not even hold the word.
  if (!globals.some((name) => source.includes(name.split('.').at(-1)!))) return [];
  const mark = (name: string) => `__global_${name.replaceAll('.', '_')}__`;
  const { code } = await transform(source, {
    define: Object.fromEntries(globals.map((name) => [name, mark(name)])),
    loader: file.endsWith('.ts') ? 'ts' : file.endsWith('.tsx') ? 'tsx' : 'js',
  });
  return globals.filter((name) => code.includes(mark(name)));
}

const scripts = () => Object.keys(inputs).filter((file) => !file.endsWith('.json'));

describe('of all that is bundled, packages included', () => {
  it('only src/egress imports a module of the network', () => {
    const importing = scripts().filter((file) => externals(file).some((path) => networkModule.test(path)));
    expect(importing.filter((file) => !isEgress(file))).toEqual([]);
    expect(importing.length).toBeGreaterThan(3);
    expect(scripts().some((file) => file.startsWith('node_modules/'))).toBe(true);
  });

  it('nothing uses the network by a global', async () => {
    const using: Record<string, readonly string[]> = {};
    for (const file of scripts()) {
      const found = await globalsOf(file);
      if (found.length > 0) using[file] = found;
    }
    expect(using).toEqual({});
  });

  it('nothing imports what is not written there, but for the keychain', () => {
    // A string that is made at run time could name any module. The keychain's is the path of keytar.
    const computed = /\bcreateRequire\b|\b_load\b|\bimport\((?!\s*['"`])|(?<![\w.])require\((?!\s*['"`])/;
    const inCode = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`/g, '');
    const found = scripts().filter((file) =>
      computed.test(inCode(readFileSync(join(repositoryRoot, file), 'utf8'))),
    );
    expect(found).toEqual(['src/config/keychain/keychain-process.ts']);
  });
});

describe('of the packages that are not bundled', () => {
  const importing = (name: RegExp) =>
    scripts().filter((file) => externals(file).some((path) => name.test(path)));

  it('there are the model runtime, the parsers and transformers.js alone', () => {
    const packages = new Set(
      scripts()
        .flatMap(externals)
        .filter((path) => /^[@a-z]/.test(path)),
    );
    const builtin = /^(?:node:.*|os|tty|util|fs|path|events|crypto|stream|buffer|child_process)$/;
    expect([...packages].filter((name) => !builtin.test(name)).sort()).toEqual([
      '@huggingface/transformers',
      'onnxruntime-node',
      'tree-sitter',
      'tree-sitter-bash',
      'tree-sitter-go',
      'tree-sitter-java',
      'tree-sitter-javascript',
      'tree-sitter-json',
      'tree-sitter-python',
      'tree-sitter-typescript',
    ]);
  });

  it('the one that downloads is given a fetch by src/egress where it is loaded, and is loaded nowhere else', () => {
    expect(importing(/^@huggingface\/transformers/)).toEqual(['src/model/store/plan-hub-pull.ts']);
    const source = readFileSync(join(repositoryRoot, 'src/model/store/plan-hub-pull.ts'), 'utf8');
    expect(source).toMatch(/\.fetch = /);
  });

  it('the model runtime makes sessions in one place, which keeps it from sending usage data', () => {
    const making = scripts().filter((file) =>
      /\bInferenceSession\.create\b/.test(readFileSync(join(repositoryRoot, file), 'utf8')),
    );
    expect(making).toEqual(['src/model/local/execution-provider.ts']);
  });

  it('threads do not load it: what keeps it from sending reaches their process alone', () => {
    const chunks = new Set<string>();
    const visit = (output: string) => {
      if (chunks.has(output)) return;
      chunks.add(output);
      for (const { path, external } of workerOutputs[output]!.imports) if (!external) visit(path);
    };
    visit(Object.keys(workerOutputs).find((output) => output.endsWith('/scan-worker.js'))!);
    const external = [...chunks].flatMap((output) => workerOutputs[output]!.imports.map(({ path }) => path));
    expect(external.length).toBeGreaterThan(0);
    expect(external).not.toContain('onnxruntime-node');
  });
});

it('the test tells a global from a name', async () => {
  const uses = (source: string) => globalsOf('a.ts', source);
  expect(await uses('await fetch(url); new WebSocket(url)')).toEqual(['fetch', 'WebSocket']);
  expect(await uses('globalThis.fetch(url)')).toEqual(['globalThis.fetch']);
  expect(await uses('const f = typeof fetch')).toEqual(['fetch']);
  expect(await uses('import { fetch } from "./own.ts"; fetch(); repository.fetch()')).toEqual([]);
  expect(await uses('function get(fetch: () => void) { fetch(); }')).toEqual([]);
});
