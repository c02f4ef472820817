import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { replaceFile } from '../../../config/files/replace-file.ts';
import { PpagentError } from '../../../errors/ppagent-error.ts';
import type { Baseline } from './baseline.ts';
import type { BaselineEntry } from './baseline-entry.ts';

const title =
  '# ppagent baseline, version 1: findings that were looked at and accepted. `ppagent scan baseline` writes it.';
const keyLine = /^# digests keyed with ([0-9a-f]{64})$/;
const entryLine = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\S+) (.+)$/;

export function newBaseline(): Baseline {
  return { key: randomBytes(32), entries: [] };
}

/**
 * @returns undefined when there is no such file
 * @throws PpagentError BASELINE_INVALID with the line that is wrong
 */
export async function readBaseline(file: string): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new PpagentError('BASELINE_INVALID', `cannot read ${file}`, { cause });
  }
  return parseBaseline(text, file);
}

/** @param file what to call it in errors */
export function parseBaseline(text: string, file: string): Baseline {
  const invalid = (line: number, why: string) =>
    new PpagentError('BASELINE_INVALID', `${file}, line ${line}: ${why}`);
  const keys = new Set<string>();
  const entries: BaselineEntry[] = [];
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const key = keyLine.exec(line)?.[1];
    if (key) keys.add(key);
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = entryLine.exec(line);
    if (!match) throw invalid(index + 1, 'not a baseline entry');
    entries.push({ here: match[1]!, anywhere: match[2]!, rule: match[3]!, path: decodePath(match[4]!) });
  }
  if (keys.size !== 1)
    throw invalid(1, keys.size === 0 ? 'there is no key' : 'two keys, as after a merge of two baselines');
  return { key: Buffer.from([...keys][0]!, 'hex'), entries };
}

export function formatBaseline({ key, entries }: Baseline): string {
  const lines = entries.map(
    ({ here, anywhere, rule, path }) => `${here} ${anywhere} ${rule} ${encodePath(path)}`,
  );
  return `${[title, `# digests keyed with ${key.toString('hex')}`, ...lines].join('\n')}\n`;
}

/**
 * Writes it whole or not at all.
 *
 * @throws PpagentError WRITE_FAILED
 */
export async function writeBaseline(file: string, baseline: Baseline): Promise<void> {
  await replaceFile(file, formatBaseline(baseline));
}

/** One entry is one line, whatever a path holds. */
function encodePath(path: string): string {
  return path.replaceAll(/[%\p{Cc}]/gu, (character) => encodeURIComponent(character));
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
