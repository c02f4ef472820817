import { posix } from 'node:path';
import { PpagentError } from '../../../errors/ppagent-error.ts';
import type { Place } from '../../../redact/report/located-finding.ts';
import type { WeaknessFinding } from '../../scan/weaknesses/weakness-finding.ts';

type Found = WeaknessFinding & Place;

/** `RULE:FILE:LINE`; the file may have colons in it. */
const placePattern = /^([a-z0-9-]+):(.+):(\d+)$/;
/** A fingerprint, or enough of its beginning. */
const fingerprintPattern = /^[0-9a-f]{6,16}$/i;

/**
 * The findings that references name, each once.
 *
 * @param found all that there are
 * @param folder that files of references may be relative to, itself relative to the root
 * @throws PpagentError FINDING_UNKNOWN, and USAGE for what can be no reference, or is one to several
 */
export function namedFindings(
  references: readonly string[],
  found: readonly Found[],
  folder: string,
): readonly Found[] {
  return [...new Set(references.map((reference) => namedBy(reference.trim(), found, folder)))];
}

function namedBy(reference: string, found: readonly Found[], folder: string): Found {
  const [, rule, file, line] = placePattern.exec(reference) ?? [];
  if (rule !== undefined) return atPlace({ rule, file: file!, line: Number(line) }, found, folder);
  if (!fingerprintPattern.test(reference)) {
    throw new PpagentError('USAGE', `'${reference}' names no finding`, {
      remedy: 'Give the 16 digits under a finding, as `ppagent scan` prints them, or RULE:FILE:LINE.',
    });
  }
  const matching = found.filter(({ fingerprint }) => fingerprint.startsWith(reference.toLowerCase()));
  if (matching.length > 1) {
    const names = matching.map(({ fingerprint }) => fingerprint).join(', ');
    throw new PpagentError('USAGE', `${reference} begins several findings: ${names}`, {
      remedy: 'Give all 16 digits.',
    });
  }
  if (matching.length === 1) return matching[0]!;
  throw new PpagentError(
    'FINDING_UNKNOWN',
    `no weakness ${reference} is in the code: its line was changed, or it is a finding of another kind`,
  );
}

interface NamedPlace {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

function atPlace({ rule, file, line }: NamedPlace, found: readonly Found[], folder: string): Found {
  const paths = new Set([posix.join(folder, file), posix.normalize(file)]);
  const inFile = found.filter((finding) => finding.rule === rule && paths.has(finding.path));
  const exact =
    inFile.find(({ startLine }) => startLine === line) ??
    inFile.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  if (exact) return exact;
  const elsewhere = inFile.map(({ path, startLine }) => `${rule}:${path}:${startLine}`);
  throw new PpagentError('FINDING_UNKNOWN', `${rule} finds nothing at ${file}:${line}`, {
    ...(elsewhere.length > 0 && {
      remedy: `Give one of those that it finds there: ${elsewhere.join(', ')}.`,
    }),
  });
}
