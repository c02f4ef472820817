import { type ScanTarget, scan } from '../../agent/scan/scan.ts';
import type { ScanResult } from '../../agent/scan/scan-result.ts';
import type { CliIo } from '../cli-io.ts';
import { ProgressBar } from '../output/progress-bar.ts';
import { nameSources } from './name-sources.ts';
import type { ScanCommandOptions } from './scan-command-options.ts';
import { baselineFor, parseKinds, type ScanScope } from './scan-scope.ts';

/** Scans and shows how far it is. */
export async function scanWithProgress(
  target: ScanTarget,
  scope: ScanScope,
  options: Pick<
    ScanCommandOptions,
    'only' | 'unsure' | 'names' | 'baseline' | 'inlineIgnores' | 'quiet' | 'color' | 'threads'
  >,
  io: CliIo,
): Promise<ScanResult> {
  const baseline = await baselineFor(options.baseline, scope);
  const names = options.names ? await nameSources(scope, io, { recognise: true }) : undefined;
  const bar = new ProgressBar(io, { quiet: options.quiet === true, color: options.color });
  try {
    return await scan({
      ...scope,
      ...parseKinds(options.only),
      target,
      baseline,
      names,
      unsure: options.unsure === true,
      inlineIgnores: options.inlineIgnores,
      threads: options.threads,
      signal: io.signal,
      onProgress: (done, total) => bar.show('scanning', { done, total }),
    });
  } finally {
    bar.clear();
  }
}
