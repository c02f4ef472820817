import { ExitCode } from '../../errors/exit-code.ts';
import { type Restoration, restoreText } from '../../redact/restore/restore-text.ts';
import type { Sink } from '../../redact/restore/sink.ts';
import { openVault } from '../../redact/vault/open-vault.ts';
import type { CliIo } from '../cli-io.ts';
import { scanScope } from '../scan/scan-scope.ts';
import { readTextSources, type TextSource } from './text-sources.ts';
import { destinationOf, writeTexts } from './write-texts.ts';

/** The options of `ppagent restore` as commander hands them over. */
export interface RestoreCommandOptions {
  readonly inPlace?: boolean;
  readonly outDir?: string;
  readonly path?: string;
  readonly sink: Sink;
  readonly keepUnresolved?: boolean;
  readonly quiet?: boolean;
}

interface Restored extends Restoration {
  readonly source: TextSource;
}

/**
 * `ppagent restore`: placeholders become what they stand for. Where one cannot, nothing is written at all, unless
 * `--keep-unresolved` says that it may stay.
 */
export async function runRestore(
  files: readonly string[],
  options: RestoreCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const destination = destinationOf(options, files, io);
  const scope = await scanScope(io);
  const sources = await readTextSources(files, options.path, scope, io);
  const vault = await openVault(scope.root, { env: io.env });
  const results: Restored[] = sources.map((source) => ({
    source,
    ...restoreText(source.content.text, vault, { path: source.path, sink: options.sink }),
  }));
  const unresolved = results.filter((result) => result.unresolved.length > 0);
  for (const result of unresolved) io.stderr.write(complaint(result));
  if (unresolved.length > 0 && !options.keepUnresolved) {
    io.stderr.write('nothing was written; --keep-unresolved writes them as they are\n');
    return ExitCode.Findings;
  }
  await writeTexts(results, destination, io);
  if (!options.quiet) {
    const count = results.reduce((sum, { restored }) => sum + restored, 0);
    io.stderr.write(`${count} ${count === 1 ? 'placeholder' : 'placeholders'} restored\n`);
  }
  return ExitCode.Ok;
}

const reasons = {
  unknown: 'this vault did not issue it, or it is damaged',
  'secret-elsewhere':
    'it stands for a secret that was not in this file; --path says which file the text is for',
} as const;

function complaint({ source, unresolved }: Restored): string {
  const lines = unresolved.map(({ placeholder, reason }) => `  ${placeholder}: ${reasons[reason]}\n`);
  return `${source.name}: cannot restore\n${[...new Set(lines)].join('')}`;
}
