// Writes src/**/registry.generated.ts: what a folder of like things holds, found by looking, so that a new one is a new
// file and nothing else. A folder is such a registry when it has a `registry-entry.ts` that exports the types
// RegistryEntry and RegistrySummary. Its entries are the other files `<id>.ts` beside it and the folders `<id>/<id>.ts`
// or, where all of them are of one kind, `<id>/rule.ts`;
// each exports `entry` (loaded when used) and `summary` (plain data, copied, so that listing loads nothing). Where the
// contract exports `loading = 'eager'` there is no summary, and the registry holds the entries themselves.
// `--check` writes nothing and fails when a file is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const contractFile = 'registry-entry.ts';
const generatedFile = 'registry.generated.ts';

interface Entry {
  readonly id: string;
  /** Import path as seen from the registry. */
  readonly module: string;
}

function registryFolders(source: string): string[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === contractFile)
    .map((entry) => entry.parentPath)
    .sort();
}

function entriesOf(folder: string): Entry[] {
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      const module = [entry.name, 'rule']
        .map((name) => `./${entry.name}/${name}.ts`)
        .find((path) => existsSync(join(folder, path)));
      return module ? [{ id: entry.name, module }] : [];
    }
    if (!entry.name.endsWith('.ts') || entry.name === contractFile || entry.name === generatedFile) return [];
    return [{ id: entry.name.slice(0, -'.ts'.length), module: `./${entry.name}` }];
  });
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function importFile(file: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
}

const notice = '// Written by `npm run generate` from the files in this folder; do not edit.';

/** Imports no entry: one may need another registry that is yet to be written. */
function renderEager(entries: readonly Entry[]): string {
  const imports = entries.map(({ module }, index) => `import { entry as entry${index} } from '${module}';`);
  const items = entries.map(({ id }, index) => `  { id: ${JSON.stringify(id)}, entry: entry${index} },`);
  return `${notice}
${imports.join('\n')}
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
${items.join('\n')}
];
`;
}

async function renderLazy(folder: string, entries: readonly Entry[]): Promise<string> {
  const lines = await Promise.all(
    entries.map(async ({ id, module }) => {
      const file = join(folder, module);
      const exports = await importFile(file);
      if (!('entry' in exports && 'summary' in exports)) {
        throw new Error(`${file} must export \`entry\` and \`summary\``);
      }
      return `  {
    id: ${JSON.stringify(id)},
    summary: ${JSON.stringify(exports.summary)},
    load: async () => (await import(${JSON.stringify(module)})).entry,
  },`;
    }),
  );
  return `${notice}
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const registry = [
${lines.join('\n')}
] as const satisfies readonly {
  readonly id: string;
  readonly summary: RegistrySummary;
  readonly load: () => Promise<RegistryEntry>;
}[];
`;
}

/** Brings every registry under `source` up to date; returns those that were stale, relative to `source`. */
export async function generateRegistries(source: string, options: { check: boolean }): Promise<string[]> {
  const stale: string[] = [];
  for (const folder of registryFolders(source)) {
    const file = join(folder, generatedFile);
    const { loading } = await importFile(join(folder, contractFile));
    const entries = entriesOf(folder);
    const text = loading === 'eager' ? renderEager(entries) : await renderLazy(folder, entries);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(relative(source, file));
    if (!options.check) writeFileSync(file, text);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');
  const check = process.argv.includes('--check');
  for (const file of await generateRegistries(source, { check })) {
    console.error(check ? `src/${file} is stale: run \`npm run generate\`` : `wrote src/${file}`);
    if (check) process.exitCode = 1;
  }
}
