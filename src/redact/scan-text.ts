import type { DecodedLayer } from './engine/decoding/decoded-layer.ts';
import { decodedLayers } from './engine/decoding/decoded-layers.ts';
import { fileStems } from './engine/file-stems.ts';
import { withoutIgnored } from './engine/inline-ignores.ts';
import { resolveOverlaps } from './engine/resolve-overlaps.ts';
import { longestChunk, textChunks } from './engine/text-chunks.ts';
import type { Certainty, Finding, OperatingPoint, Span } from './finding.ts';
import { nextTurn } from './next-turn.ts';
import { registry as detectors } from './pii/detectors/registry.generated.ts';
import type { NameSources } from './pii/names/find-names.ts';
import { ScannedText } from './scanned-text.ts';
import { namedSecrets } from './secrets/context/named-secrets.ts';
import { allProviderRules } from './secrets/provider-rules.ts';

export interface ScanTextOptions {
  readonly point: OperatingPoint;
  readonly secrets: boolean;
  readonly personalData: boolean;
  /** Whether comments that tell scanners to leave a place out are heeded, in a scan. Default: true. */
  readonly inlineIgnores?: boolean;
  /** Where people's names are known from. Absent: a scan finds none, and redaction those that lists of names know. */
  readonly names?: NameSources;
  /** Looked at between the parts of a long text. */
  readonly signal?: AbortSignal;
}

const reported: Readonly<Record<OperatingPoint, ReadonlySet<Certainty>>> = {
  scan: new Set(['certain', 'likely']),
  redact: new Set(['certain', 'likely', 'possible']),
};

/**
 * Finds secrets and personal data in a text of any length. What it finds depends on nothing but its arguments.
 *
 * @param path where the text stands in the repository: says what language it is in
 * @returns findings that do not overlap, in the order of their places
 * @throws PpagentError INTERRUPTED when the signal is aborted
 */
export async function scanText(
  text: string,
  path: string | undefined,
  options: ScanTextOptions,
): Promise<Finding[]> {
  if (text.length <= longestChunk) return scanChunk(text, path, options);
  const findings: Finding[] = [];
  for await (const { text: chunk, offset, own } of textChunks([text])) {
    await nextTurn(options.signal);
    for (const finding of await scanChunk(chunk, path, options)) {
      if (finding.start < own.start || finding.start >= own.end) continue;
      findings.push({ ...finding, start: finding.start + offset, end: finding.end + offset });
    }
  }
  return resolveOverlaps(findings, options.point);
}

async function scanChunk(
  text: string,
  path: string | undefined,
  options: ScanTextOptions,
): Promise<Finding[]> {
  const source = new ScannedText(text, path);
  const findings = await findingsIn(source, options);
  if (options.point === 'redact') {
    for (const finding of await fileNameFindings(text, options)) findings.push(finding);
  }
  const wanted = reported[options.point];
  const resolved = resolveOverlaps(
    findings.filter(({ certainty }) => wanted.has(certainty)),
    options.point,
  );
  const heedsIgnores = options.point === 'scan' && (options.inlineIgnores ?? true);
  return heedsIgnores ? withoutIgnored(source, resolved) : resolved;
}

/** All that is found, overlaps included. */
async function findingsIn(source: ScannedText, options: ScanTextOptions): Promise<Finding[]> {
  const findings = options.secrets
    ? [...allProviderRules().find(source), ...(await namedSecrets(source))]
    : [];
  if (options.personalData) {
    for (const finding of personalData(source, options.point)) findings.push(finding);
    if (options.names) for (const finding of await names(source, options.names)) findings.push(finding);
  }
  for (const layer of decodedLayers(source.text)) {
    for (const finding of await encodedFindings(source.text, layer, options)) findings.push(finding);
  }
  return findings;
}

/** What files are named after, each name by itself: too unsure for a report. */
async function fileNameFindings(text: string, options: ScanTextOptions): Promise<Finding[]> {
  const stems = [...fileStems(text)];
  if (stems.length === 0) return [];
  const starts: number[] = [];
  let length = 0;
  for (const stem of stems) {
    starts.push(length);
    length += stem.text.length + 1;
  }
  const names = new ScannedText(stems.map((stem) => stem.text).join('\n'));
  return (await findingsIn(names, options)).map((finding) => {
    const line = names.lineAt(finding.start);
    const { start, text: stem } = stems[line]!;
    const shift = start - starts[line]!;
    return {
      ...finding,
      start: finding.start + shift,
      end: Math.min(finding.end + shift, start + stem.length),
    };
  });
}

/** Names and values are read in what was a text of its own before it was encoded, unless it is a file inside a file. */
const longestNamed = 16 * 1024;

async function encodedFindings(
  text: string,
  layer: DecodedLayer,
  options: ScanTextOptions,
): Promise<Finding[]> {
  const source = new ScannedText(layer.text);
  const findings = options.secrets ? allProviderRules().find(source) : [];
  if (options.secrets && layer.isWhole && layer.text.length <= longestNamed) {
    findings.push(...(await namedSecrets(source)));
  }
  // What decodes to something like a number by chance is reported to nobody, but hidden.
  if (options.personalData && (!layer.isWhole || options.point === 'redact')) {
    findings.push(...personalData(source, options.point));
    if (options.names) findings.push(...(await names(source, options.names)));
  }
  return findings.flatMap((finding) => {
    const span = layer.sourceSpan(finding);
    if (!span) return [];
    const isPlain = text.slice(span.start, span.end) === layer.text.slice(finding.start, finding.end);
    if (isPlain) return [{ ...finding, ...span }];
    const holdsMore = layer.isWhole && isPartOf(layer, finding);
    return [{ ...finding, ...span, encoding: layer.encoding, ...(holdsMore && { holdsMore }) }];
  });
}

/** Whether something was encoded together with what was found. */
function isPartOf({ text, sourceSpan }: DecodedLayer, { start, end }: Span): boolean {
  const startsInside = start > 0 && sourceSpan({ start: start - 1, end: start }) !== undefined;
  return startsInside || end < text.trimEnd().length;
}

async function names(source: ScannedText, sources: NameSources): Promise<Finding[]> {
  const { findNames } = await import('./pii/names/find-names.ts');
  const found = await findNames(source, sources);
  return found.map((name) => ({
    kind: 'personal',
    type: 'person',
    rule: 'person',
    title: "person's name",
    severity: 'low',
    ...name,
  }));
}

function* personalData(source: ScannedText, point: OperatingPoint): Generator<Finding> {
  for (const { id, entry } of detectors) {
    if (entry.unsure && point === 'scan') continue;
    for (const candidate of entry.find(source)) {
      yield {
        kind: 'personal',
        type: entry.type,
        rule: id,
        title: entry.title,
        severity: entry.severity,
        ...candidate,
      };
    }
  }
}
