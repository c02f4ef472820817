// Writes src/config/policy/policy-names.generated.ts: the types of data and the languages that a policy can name. They
// are what the registries of stand-ins and languages hold, which a module of src/config may not import.
// `--check` writes nothing and fails when the file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registry as standIns } from '../../src/redact/placeholders/stand-ins/registry.generated.ts';
import { registry as languages } from '../../src/repo/languages/registry.generated.ts';

const file = 'src/config/policy/policy-names.generated.ts';

function listOf(ids: readonly { readonly id: string }[]): string {
  return `[\n${ids.map(({ id }) => `  ${JSON.stringify(id)},`).join('\n')}\n]`;
}

const text = `// Written by \`npm run generate\` from the registries of stand-ins and languages; do not edit.

/** Types of what is hidden: those that a policy can block. */
export const redactedTypes = ${listOf(standIns)} as const;

/** Languages that a policy can allow. */
export const knownLanguages = ${listOf(languages)} as const;
`;

const path = join(fileURLToPath(new URL('../../', import.meta.url)), file);
if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  const check = process.argv.includes('--check');
  if (check) process.exitCode = 1;
  else writeFileSync(path, text);
  console.error(check ? `${file} is stale: run \`npm run generate\`` : `wrote ${file}`);
}
