import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NameSources } from '../../redact/pii/names/find-names.ts';
import { scanFiles } from '../../redact/scan-files.ts';
import { LeftOut } from '../../repo/files/left-out.ts';
import { addedLinesSince, type LineRange } from '../../repo/git/added-lines-since.ts';
import { type Baseline, reconcile } from './baseline/baseline.ts';
import { baselineName } from './baseline/baseline-name.ts';
import { listTargets } from './list-targets.ts';
import { fileInputs, historyInputs, stagedInputs, type TargetInput } from './scan-inputs.ts';
import type { ScanFinding, ScanResult, SkippedFile } from './scan-result.ts';

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
 * Looks for secrets and personal data.
 *
 * @throws PpagentError PATH_NOT_FOUND, NOT_A_REPOSITORY, GIT_MISSING, GIT_FAILED, USAGE
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { baseline, root } = options;
  const target = await openTarget(options);
  const findings: ScanFinding[] = [];
  const skipped: SkippedFile[] = [];
  const looked = new Set<string>();
  let contents = 0;
  let bytes = 0;
  const { secrets, personalData, inlineIgnores, names, threads, signal } = options;
  const scanned = scanFiles(target.inputs, {
    point: 'scan',
    secrets,
    personalData,
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
    const wanted = result.findings.filter(target.wants);
    findings.push(...wanted.map((finding) => ({ ...finding, ...(origin && { origin }) })));
  }
  findings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
  const base = { skipped, scanned: contents, bytes };
  if (!baseline) return { ...base, findings };
  const seesAll = options.target.kind === 'paths';
  const isGone = (path: string): boolean => !existsSync(join(root, path));
  const { fresh, known, stale } = reconcile(
    baseline,
    findings,
    isGone,
    (path) => seesAll && looked.has(path),
  );
  return { ...base, findings: fresh, baseline: { known, stale } };
}

interface OpenTarget {
  readonly inputs: AsyncIterable<TargetInput> | Iterable<TargetInput>;
  /** How many inputs there are, once that is known. */
  readonly total: () => number | undefined;
  readonly wants: (finding: ScanFinding) => boolean;
}

const everything = () => true;

async function openTarget({ target, root, folder, isRepository, signal }: ScanOptions): Promise<OpenTarget> {
  // A baseline is made of digests: random values with names beside them.
  const leftOut = new LeftOut(root, [`/${baselineName}`]);
  let total: number | undefined;
  switch (target.kind) {
    case 'paths': {
      const files = await listTargets(target.paths, folder, isRepository ? root : undefined, leftOut);
      return { inputs: fileInputs(files, root), total: () => files.length, wants: everything };
    }
    case 'staged':
      return { inputs: stagedInputs(root, leftOut, signal), total: () => undefined, wants: everything };
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

function touches({ startLine, endLine }: ScanFinding, ranges: readonly LineRange[]): boolean {
  return ranges.some(({ first, last }) => startLine <= last && endLine >= first);
}
