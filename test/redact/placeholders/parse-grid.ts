import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Script } from 'node:vm';
import ts from 'typescript';
import type { Finding } from '../../../src/redact/finding.ts';
import type { PersonalDataType } from '../../../src/redact/pii/personal-data-type.ts';
import { registry } from '../../../src/redact/placeholders/stand-ins/registry.generated.ts';
import { redactText } from '../../../src/redact/redact-text.ts';
import { restoreText } from '../../../src/redact/restore/restore-text.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';
import { languageOfPath } from '../../../src/repo/language-of-path.ts';
import { hasSyntaxErrors } from '../../../src/repo/parse-source.ts';
import { positions } from './positions.ts';

/** A value at a position, before and after. */
export interface GridCell {
  readonly position: string;
  readonly type: string;
  readonly path: string;
  readonly original: string;
  readonly redacted: string;
  readonly standIn: string;
  readonly restored: string;
}

/** More values for positions that take numbers or names alone, as `type: values`. */
const more: Readonly<Record<string, readonly string[]>> = {
  secret: ['48151623', '2147483647', '0042', '9007199254740991', '1234', 'swordfish', 'p4ss_w0rd'],
  phone: ['2127365000', '12127365000'],
  card: ['5555555555554444'],
  'us-ssn': ['219099999'],
  'national-id': ['85073003328', '123456'],
  person: ['marlin', 'Marlin'],
  username: ['mquist'],
  hostname: ['db01', 'db01.corp.lan'],
  'tax-id': ['123456789'],
};

/** @param every sample of a type; else its first one, and those that make names and numbers */
export async function parseGrid(every: boolean): Promise<GridCell[]> {
  const cells: GridCell[] = [];
  for (const [position, [path, template]] of Object.entries(positions)) {
    for (const { id, entry } of registry) {
      if (id === 'literal') continue;
      const samples = every ? entry.samples : entry.samples.slice(0, 1);
      for (const value of new Set([...samples, ...(more[id] ?? [])])) {
        cells.push(await cell(position, path, template, id, value));
      }
    }
  }
  return cells;
}

async function cell(
  position: string,
  path: string,
  template: string,
  type: string,
  value: string,
): Promise<GridCell> {
  const [head, ...rest] = template.split('§');
  let original = head!;
  const findings: Finding[] = [];
  for (const piece of rest) {
    const base = {
      start: original.length,
      end: original.length + value.length,
      certainty: 'certain',
      rule: 'test',
      title: 'test',
      severity: 'low',
    } as const;
    findings.push(
      type === 'secret'
        ? { ...base, kind: 'secret' }
        : { ...base, kind: 'personal', type: type as PersonalDataType },
    );
    original += value + piece;
  }
  const vault = Vault.ephemeral();
  const { text, replacements } = await redactText(original, path, findings, vault);
  const restored = restoreText(text, vault, { path }).text;
  return { position, type, path, original, redacted: text, standIn: replacements[0]!.standIn, restored };
}

/** Whether each text parses; undefined where no parser for it is installed. */
export async function parseAll(
  texts: readonly (readonly [path: string, text: string])[],
): Promise<(boolean | undefined)[]> {
  const results: (boolean | undefined)[] = await Promise.all(
    texts.map(([path, text]) => parseHere(path, text)),
  );
  const elsewhere = texts.flatMap(([path, text], index) =>
    pythonLanguages.has(extensionOf(path)) ? [{ path, text, index }] : [],
  );
  const input = JSON.stringify(elsewhere.map(({ path, text }) => [extensionOf(path), text]));
  const script = join(import.meta.dirname, 'parse_texts.py');
  const output = execFileSync('python3', [script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  (JSON.parse(output) as (boolean | null)[]).forEach((parses, at) => {
    const { index } = elsewhere[at]!;
    results[index] = parses === null ? undefined : parses && results[index];
  });
  return results;
}

const pythonLanguages = new Set(['py', 'sh', 'xml', 'sql', 'toml', 'yaml', 'c']);

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

async function parseHere(path: string, text: string): Promise<boolean> {
  const language = languageOfPath(path);
  if (language && (await hasSyntaxErrors(language, text))) return false;
  switch (extensionOf(path)) {
    case 'js':
      return succeeds(() => new Script(text));
    case 'ts':
    case 'tsx':
      return (
        ts.transpileModule(text, {
          fileName: path,
          reportDiagnostics: true,
          compilerOptions: { jsx: ts.JsxEmit.Preserve },
        }).diagnostics?.length === 0
      );
    case 'json':
      return succeeds(() => JSON.parse(text));
    case 'env':
      return Object.keys(parseEnv(text)).length > 0;
    case 'url':
      return URL.canParse(text);
    default:
      return true;
  }
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
