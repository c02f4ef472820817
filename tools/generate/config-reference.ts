// Writes docs/reference/config.md: a table of every key of the settings files, from the schema that checks them.
// `--check` writes nothing and fails when the file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { SchemaNode } from '../../src/config/settings/schema-node.ts';
import { settingsFile } from '../../src/config/settings/settings-schema.ts';

const file = 'docs/reference/config.md';

interface DescribedNode extends SchemaNode {
  readonly description?: string;
}

interface Row {
  readonly key: string;
  readonly node: DescribedNode;
  readonly isUserOnly: boolean;
}

/** Every key that holds a value, in the order of the schema. */
function rowsOf(node: DescribedNode, path: string, isUserOnly: boolean): Row[] {
  const rows: Row[] = [];
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    rows.push(
      ...rowOrRows({ key: path + name, node: inner, isUserOnly: isUserOnly || inner.userOnly === true }),
    );
  }
  return rows;
}

function rowOrRows(row: Row): Row[] {
  const { node, key, isUserOnly } = row;
  if (node.properties) return rowsOf(node, `${key}.`, isUserOnly);
  if (typeof node.additionalProperties === 'object') {
    return rowsOf(node.additionalProperties, `${key}.NAME.`, isUserOnly);
  }
  return [row];
}

function valuesOf({ type, items, enum: values, minimum, maximum = Infinity }: DescribedNode): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (items) return items.enum ? `list of ${valuesOf(items)}` : 'list of texts';
  if (type === 'string') return 'text';
  if (type === 'boolean') return '`true`, `false`';
  const bounds = maximum < Number.MAX_SAFE_INTEGER ? `${minimum} to ${maximum}` : `from ${minimum}`;
  return `${type === 'integer' ? 'whole number' : 'number'}, ${bounds}`;
}

function render(rows: readonly Row[]): string {
  const lines = rows.map(({ key, node, isUserOnly }) => {
    const meaning = (node.description ?? '').replaceAll('|', '\\|');
    return `| \`${key}\` | ${valuesOf(node)} | ${isUserOnly ? 'yours' : 'both'} | ${meaning} |`;
  });
  return `<!-- Written by \`npm run generate\` from src/config/settings/settings-schema.ts; do not edit. -->
# Settings

Two files, both JSON without comments, both optional:

- **yours**: \`~/.config/ppagent/config.json\` (\`$XDG_CONFIG_HOME/ppagent/config.json\`; \`~/Library/Preferences/ppagent\` on
  macOS, \`%APPDATA%\\ppagent\\Config\` on Windows)
- **a project's**: \`ppagent.config.json\` at the root of the repository. It can make the rules for privacy stricter, and
  nothing else: what it allows and you do not, stays forbidden. It cannot say where requests go.

Where more than one place sets a key, flags come before \`PPAGENT_*\` variables, and those before your file, and that before
the defaults. Under \`privacy\`, your file and the project's hold together: both lists have to allow a file, each limit is the
smaller of the two, and what either blocks is blocked. A file with an unknown key or a wrong value stops the program, and the
message names file, line and key. \`schemas/config.schema.json\` is the schema, for editors.

| key | value | file | meaning |
|---|---|---|---|
${lines.join('\n')}

Variables: \`PPAGENT_MODEL\` is \`model\`; \`PPAGENT_OPENAI_BASE_URL\` is \`providers.openai.baseUrl\`, and so for every other name;
\`PPAGENT_OFFLINE=1\` is \`offline\`. The key of a provider that you configured may be in the variable that \`keyVariable\` names, or
in \`PPAGENT_NAME_API_KEY\`; the key for an address that you give on the command line, in \`PPAGENT_API_KEY\`.

\`\`\`json
{
  "$schema": "./node_modules/ppagent/schemas/config.schema.json",
  "privacy": {
    "allowedProviders": ["openai", "gateway"],
    "allowedPaths": ["src/", "test/", "!src/billing/"],
    "localOnlyPaths": ["customers/", "*.csv"],
    "blockedTypes": ["card", "iban"],
    "maxDayBytes": 20000000
  },
  "providers": {
    "gateway": { "kind": "openai", "baseUrl": "https://gateway.example.com/v1" }
  }
}
\`\`\`
`;
}

const text = render(rowsOf(z.toJSONSchema(settingsFile, { io: 'input' }) as DescribedNode, '', false));
const path = join(fileURLToPath(new URL('../../', import.meta.url)), file);
if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  const check = process.argv.includes('--check');
  if (check) process.exitCode = 1;
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.error(check ? `${file} is stale: run \`npm run generate\`` : `wrote ${file}`);
}
