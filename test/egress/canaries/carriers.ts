import { type Canary, type CanaryKind, variableName } from './canary.ts';
import { type CellRepository, totalFile, withTest } from './cell-repository.ts';

/** A place in which values get to where an agent reads them. */
export interface Carrier {
  readonly id: string;
  /** Absent: any kind. */
  readonly carries?: (kind: CanaryKind) => boolean;
  /** A repository in which `fix` comes upon the value, or could. */
  readonly repository: (canary: Canary) => CellRepository;
  /** Whether `fix` sends of it: elsewhere a value may be looked for in vain even where nothing is redacted. */
  readonly isSentByFix: boolean;
  /** What an agent's tool gives back that reads that place. */
  readonly excerpt: (canary: Canary) => string;
}

const target = 'src/total.js';

/** A carrier in the function that is repaired. */
function inFunction(id: string, lines: (canary: Canary) => string, more: Partial<Carrier> = {}): Carrier {
  const content = (canary: Canary) => totalFile(lines(canary));
  return {
    id,
    isSentByFix: true,
    repository: (canary) => withTest(target, content(canary)),
    excerpt: content,
    ...more,
  };
}

/** A carrier in what the failing test says while it runs. @param thrown an expression for the value of `row` */
function inMessage(id: string, thrown: string, said: (row: string) => string): Carrier {
  const row = ({ kind, value }: Canary) => `${kind.label}: ${value}`;
  return {
    id,
    isSentByFix: true,
    repository: (canary) =>
      withTest(target, totalFile(''), {
        message: thrown,
        more: { 'rows.json': JSON.stringify({ row: row(canary) }) },
      }),
    excerpt: (canary) => said(row(canary)),
  };
}

const readRow = `require('./rows.json').row`;

const fileBody = inFunction(
  'file-body',
  ({ kind, value }) => `const ${kind.label} = ${JSON.stringify(value)};`,
);

const jsonKey = inFunction(
  'json-key',
  ({ kind, value }) => `const seen = { ${JSON.stringify(`${kind.label}=${value}`)}: true };`,
);

const number = inFunction('number', ({ kind, value }) => `const row = { ${kind.label}: ${value} };`, {
  carries: ({ isNumeric }) => isNumeric === true,
});

const template = inFunction(
  'template',
  ({ kind, value }) => `const query = \`${kind.label}=\${items.length} ${kind.label}: ${value}\`;`,
);

/** In base64 and its like, values are part of something. */
const asJson = ({ kind, value }: Canary) => JSON.stringify({ [kind.label]: value, active: true });

const base64 = inFunction('base64', (canary) => {
  return `const settings = Buffer.from('${Buffer.from(asJson(canary)).toString('base64')}', 'base64');`;
});

const eachCode = (value: string, write: (code: number) => string) =>
  [...value].map((character) => write(character.charCodeAt(0))).join('');

/** What a value looks like in code that has it encoded. */
const encoded: readonly Carrier[] = [
  inFunction('base64url', (canary) => {
    return `const state = '${Buffer.from(asJson(canary)).toString('base64url')}';`;
  }),
  inFunction(
    'hex',
    (canary) => `const blob = Buffer.from('${Buffer.from(asJson(canary)).toString('hex')}', 'hex');`,
  ),
  inFunction('json-in-string', (canary) => `const body = ${JSON.stringify(asJson(canary))};`),
  inFunction('unicode-escapes', ({ kind, value }) => {
    const escaped = eachCode(value, (code) => `\\u${code.toString(16).padStart(4, '0')}`);
    return `const ${kind.label} = '${escaped}';`;
  }),
  inFunction('percent-escapes', ({ kind, value }) => {
    return `const query = '?page=2&${kind.label}=${encodeURIComponent(value)}&size=50';`;
  }),
  inFunction('html-entities', ({ kind, value }) => {
    const written = value.replace(/[^\w .-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `const page = '<p>${kind.label}: ${written}</p>';`;
  }),
];

const config = inFunction(
  'config',
  ({ kind, value }) =>
    `const defaults = \`[service]\nport = 8080\n${variableName(kind).toLowerCase()} = ${value}\ntimeout = 30\n\`;`,
);

const imageAlt: Carrier = {
  id: 'image-alt',
  carries: ({ id }) => id !== 'private-key',
  isSentByFix: true,
  repository: (canary) => withTest(target, totalFile('', imageIn(canary))),
  excerpt: (canary) => `# Team\n\n${imageIn(canary)}\n`,
};

function imageIn({ kind, value }: Canary): string {
  return `Adds up the items: ![${kind.label}: ${value}](docs/total.png)`;
}

const fileName: Carrier = {
  id: 'file-name',
  carries: ({ id }) => id !== 'private-key',
  isSentByFix: true,
  repository: (canary) =>
    withTest(pathOf(canary), totalFile(''), { message: `require.resolve('./${pathOf(canary)}')` }),
  excerpt: (canary) => `src/index.js\n${pathOf(canary)}\nsrc/zones.js\n`,
};

/** As a cache would name a file after what it is about. */
function pathOf({ kind, value }: Canary): string {
  return `src/${kind.label}=${encodeURIComponent(value)}.js`;
}

const testOutput = inMessage('test-output', readRow, (row) => `not ok 1 - total of ${row}\n`);

const stackTrace = inMessage(
  'stack-trace',
  `['total failed', '  caused by: Error: no account for ' + ${readRow}, '      at find (accounts.js:7:3)'].join('\\n')`,
  (row) =>
    `Error: no account for ${row}\n    at find (/srv/app/accounts.js:7:3)\n    at async main (/srv/app/main.js:3:1)\n`,
);

const issueText: Carrier = {
  id: 'issue-text',
  isSentByFix: true,
  repository: ({ kind, value }) => ({
    ...withTest(target, totalFile('')),
    issue: `total() is wrong for ${kind.label}: ${value} - it takes away what it should add`,
  }),
  excerpt: ({ kind, value }) => `Customer writes: my ${kind.label} is ${value}, and the total is wrong.\n`,
};

/** What `fix` has no use for: nothing of it may go anywhere. */
function besides(
  id: string,
  round: (canary: Canary) => Partial<CellRepository>,
  excerpt: Carrier['excerpt'],
): Carrier {
  return {
    id,
    isSentByFix: false,
    repository: (canary) => ({ ...withTest(target, totalFile('')), ...round(canary) }),
    excerpt,
  };
}

const remoteOf = ({ value }: Canary) =>
  `https://deploy:${encodeURIComponent(value)}@git.example.net/team/app.git`;

const gitRemote = besides(
  'git-remote',
  (canary) => ({ git: { remote: remoteOf(canary) } }),
  (canary) => `origin\t${remoteOf(canary)} (fetch)\norigin\t${remoteOf(canary)} (push)\n`,
);

const messageOf = ({ kind, value }: Canary) => `Take the right account\n\n${kind.label}: ${value}\n`;

const gitLog = besides(
  'git-log',
  (canary) => ({ git: { message: messageOf(canary) } }),
  (canary) => `commit 5f0c\nDate:   Mon Mar 2 10:00:00 2026\n\n${messageOf(canary).replace(/^/gm, '    ')}\n`,
);

const environment = besides(
  'environment',
  ({ kind, value }) => ({ environment: { [variableName(kind)]: value } }),
  ({ kind, value }) => `LANG=C.UTF-8\n${variableName(kind)}=${value}\nTERM=dumb\n`,
);

const toolResult = besides(
  'tool-result',
  ({ kind, value }) => ({ git: {}, ...withRows({ [kind.label]: value }) }),
  ({ kind, value }) =>
    JSON.stringify({ ok: true, rows: [{ id: 7, [kind.label]: value, active: true }] }, null, 2),
);

function withRows(row: object): Partial<CellRepository> {
  const repository = withTest(target, totalFile(''));
  return { files: { ...repository.files, 'data/rows.json': JSON.stringify({ rows: [row] }) } };
}

export const carriers: readonly Carrier[] = [
  fileBody,
  fileName,
  gitRemote,
  gitLog,
  environment,
  testOutput,
  stackTrace,
  toolResult,
  jsonKey,
  number,
  template,
  base64,
  imageAlt,
  config,
  issueText,
  ...encoded,
];
