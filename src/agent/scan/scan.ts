import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NameSources } from '../../redact/pii/names/find-names.ts';
import type { Region } from '../../redact/report/located-finding.ts';
import { LeftOut } from '../../repo/files/left-out.ts';
import { addedLinesSince, type LineRange } from '../../repo/git/added-lines-since.ts';
import { type Baseline, reconcile } from './baseline/baseline.ts';
import { baselineName } from './baseline/baseline-name.ts';
import { scanFiles } from './files/scan-files.ts';
import { listTargets } from './list-targets.ts';
import { fileInputs, historyInputs, stagedInputs, type TargetInput } from './scan-inputs.ts';
import type { ScanFinding, ScanResult, UnseenFile } from './scan-result.ts';
import { loadRulesFor } from './weaknesses/weaknesses-in-text.ts';

/** What a scan looks at. */
export type ScanTarget =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  /** What the next commit brings in. */
  | { readonly kind: 'staged' }
  /** The lines of the working tree that a commit does not have. */
  | { readonly kind: 'since'; readonly commit: string }
  /** Every content that a commit brought in; with `since`, a commit after that one. */
  | { readonly kind: 'history'; readonly since?: string };

export interface ScanOptions {
  readonly target: ScanTarget;
  /** What paths are relative to in the result: the repository's root where there is one. */
  readonly root: string;
  /** What paths of the target are relative to. */
  readonly folder: string;
  readonly isRepository: boolean;
  readonly secrets: boolean;
  readonly personalData: boolean;
  /** Never looked for in a history: what is repaired is no weakness any more. */
  readonly weaknesses: boolean;
  /** Whether weaknesses are reported that rules are not sure of. */
  readonly unsure: boolean;
  readonly inlineIgnores: boolean;
  /** Where people's names are known from; absent: names are not looked for. */
  readonly names?: NameSources;
  readonly baseline?: Baseline;
  readonly threads?: number;
  readonly signal: AbortSignal;
  /** @param total absent as long as nobody knows */
  readonly onProgress: (done: number, total: number | undefined) => void;
}

/**
 * Looks for secrets, personal data and weaknesses.
 *
 * @throws PpagentError PATH_NOT_FOUND, NOT_A_REPOSITORY, GIT_MISSING, GIT_FAILED, USAGE
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { baseline, root } = options;
  const target = await openTarget(options);
  const findings: ScanFinding[] = [];
  const skipped: UnseenFile[] = [];
  const looked = new Set<string>();
  let contents = 0;
  let bytes = 0;
  const cutShort: UnseenFile[] = [];
  const { secrets, personalData, weaknesses, inlineIgnores, names, threads, signal } = options;
  const scanned = scanFiles(target.inputs, {
    point: 'scan',
    secrets,
    personalData,
    weaknesses: weaknesses && options.target.kind !== 'history',
    inlineIgnores,
    baselineKey: baseline?.key,
    names,
    // The model is in this thread, and has threads of its own.
    threads: names?.recognise ? 1 : threads,
    signal,
    onProgress: ({ inputs }) => options.onProgress(inputs, target.total()),
  });
  for await (const { input, result } of scanned) {
    const { origin } = input;
    looked.add(result.path);
    if ('skipped' in result) {
      skipped.push({ path: result.path, reason: result.skipped });
      continue;
    }
    contents++;
    bytes += result.bytes;
    if (result.cutShort !== undefined) cutShort.push({ path: result.path, reason: result.cutShort });
    const wanted = result.findings.filter(target.wants);
    findings.push(...wanted.map((finding) => ({ ...finding, ...(origin && { origin }) })));
  }
  findings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
  const isReported = (finding: ScanFinding) => options.unsure || !isUnsure(finding);
  const base = { skipped, cutShort, scanned: contents, bytes };
  if (!baseline) return { ...base, findings: findings.filter(isReported) };
  const seesAll = options.target.kind === 'paths' && secrets && personalData && weaknesses;
  const isGone = (path: string): boolean => !existsSync(join(root, path));
  // What rules are not sure of may have been accepted by a scan that was asked for it.
  const { fresh, known, stale } = reconcile(
    baseline,
    findings,
    isGone,
    (path) => seesAll && looked.has(path),
  );
  return { ...base, findings: fresh.filter(isReported), baseline: { known, stale } };
}

function isUnsure({ kind, certainty }: ScanFinding): boolean {
  return kind === 'weakness' && certainty === 'possible';
}

interface OpenTarget {
  readonly inputs: AsyncIterable<TargetInput> | Iterable<TargetInput>;
  /** How many inputs there are, once that is known. */
  readonly total: () => number | undefined;
  readonly wants: (finding: ScanFinding) => boolean;
}

const everything = () => true;

async function openTarget(options: ScanOptions): Promise<OpenTarget> {
  const { target, root, folder, isRepository, signal } = options;
  // A baseline is made of digests: random values with names beside them.
  const leftOut = new LeftOut(root, [`/${baselineName}`]);
  let total: number | undefined;
  switch (target.kind) {
    case 'paths': {
      const files = await listTargets(target.paths, folder, isRepository ? root : undefined, leftOut);
      return { inputs: fileInputs(files, root), total: () => files.length, wants: everything };
    }
    case 'staged': {
      const inputs = stagedInputs(root, leftOut, signal, options.weaknesses ? loadRulesFor : () => {});
      return { inputs, total: () => undefined, wants: everything };
    }
    case 'since': {
      const added = await addedLinesSince(root, target.commit);
      const paths = [...added.keys()].filter((path) => !leftOut.has(path)).sort();
      const files = paths.map((path) => join(root, path));
      return {
        inputs: fileInputs(files, root),
        total: () => files.length,
        wants: (finding) => touches(finding, added.get(finding.path) ?? []),
      };
    }
    case 'history':
      return {
        inputs: historyInputs(root, target.since, leftOut, signal, (count) => {
          total = count;
        }),
        total: () => total,
        wants: everything,
      };
  }
}

/** A weakness is new where anything on the way of its data is. */
function touches(finding: ScanFinding, ranges: readonly LineRange[]): boolean {
  const regions: readonly Region[] = finding.kind === 'weakness' ? [finding, ...finding.flow] : [finding];
  return regions.some(({ startLine, endLine }) =>
    ranges.some(({ first, last }) => startLine <= last && endLine >= first),
  );
}
