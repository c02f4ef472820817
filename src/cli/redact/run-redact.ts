import { ExitCode } from '../../errors/exit-code.ts';
import { type Redaction, redactText } from '../../redact/redact-text.ts';
import { scanText } from '../../redact/scan-text.ts';
import { openVault } from '../../redact/vault/open-vault.ts';
import { Vault } from '../../redact/vault/vault.ts';
import type { CliIo } from '../cli-io.ts';
import { nameSources } from '../scan/name-sources.ts';
import { parseKinds, scanScope } from '../scan/scan-scope.ts';
import { readTextSources, type TextSource } from './text-sources.ts';
import { destinationOf, writeTexts } from './write-texts.ts';

/** The options of `ppagent redact` as commander hands them over. */
export interface RedactCommandOptions {
  readonly inPlace?: boolean;
  readonly outDir?: string;
  readonly path?: string;
  readonly only: string;
  readonly names?: boolean;
  readonly vault: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

interface Redacted extends Redaction {
  readonly source: TextSource;
}

/**
 * `ppagent redact`: what is secret or personal is replaced by placeholders that `ppagent restore` turns back. The vault is
 * on disk before the text goes out, so that nothing is ever redacted beyond recall.
 */
export async function runRedact(
  files: readonly string[],
  options: RedactCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const destination = destinationOf(options, files, io);
  const kinds = parseKinds(options.only);
  const scope = await scanScope(io);
  const sources = await readTextSources(files, options.path, scope, io);
  const stored = options.vault ? await openVault(scope.root, { env: io.env }) : undefined;
  const vault = stored ?? Vault.ephemeral();
  const names = kinds.personalData
    ? await nameSources(scope, io, { recognise: options.names === true })
    : undefined;
  const results: Redacted[] = [];
  for (const source of sources) {
    io.signal.throwIfAborted();
    const { text } = source.content;
    const findings = await scanText(text, source.path, {
      point: 'redact',
      ...kinds,
      names,
      signal: io.signal,
    });
    results.push({ source, ...(await redactText(text, source.path, findings, vault)) });
  }
  await stored?.save();
  if (options.json) io.stdout.write(`${JSON.stringify(results.map(toJson))}\n`);
  else await writeTexts(results, destination, io);
  if (!options.quiet) io.stderr.write(summary(results));
  return ExitCode.Ok;
}

function toJson({ source, text, replacements }: Redacted): object {
  return {
    path: source.path ?? null,
    text,
    replacements: replacements.map(({ type, rule, standIn, redacted }) => ({
      type,
      rule: rule ?? null,
      standIn,
      start: redacted.start,
      end: redacted.end,
    })),
  };
}

/** How many of what, never what. */
function summary(results: readonly Redacted[]): string {
  const counts = new Map<string, number>();
  for (const { type } of results.flatMap(({ replacements }) => replacements)) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  if (counts.size === 0) return 'nothing to redact\n';
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${count} ${type}`);
  return `${total} ${total === 1 ? 'place' : 'places'} redacted: ${parts.join(', ')}\n`;
}
