import { fixFindings } from '../../agent/fix/findings/fix-findings.ts';
import { fix } from '../../agent/fix/fix.ts';
import { loadSettings } from '../../config/settings/load-settings.ts';
import { locateReceipts } from '../../egress/receipts/receipts-location.ts';
import { SentToday } from '../../egress/receipts/sent-today.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { openRemoteModel } from '../../model/remote/open-remote-model.ts';
import { UsageMeter } from '../../model/remote/usage/usage-meter.ts';
import { findPlaceholders } from '../../redact/restore/find-placeholders.ts';
import { openVault } from '../../redact/vault/open-vault.ts';
import type { Vault } from '../../redact/vault/vault.ts';
import { pathExists } from '../../repo/files/path-exists.ts';
import type { CliIo } from '../cli-io.ts';
import { chooseModels } from '../fix/choose-models.ts';
import { findingSelectionOf } from '../fix/finding-selection-of.ts';
import { defaultModelTimeout, type FixCommandOptions } from '../fix/fix-command-options.ts';
import { fixScope } from '../fix/fix-scope.ts';
import { gateSettingsFor } from '../fix/gate-settings-for.ts';
import { shownText } from '../output/egress/shown-text.ts';
import { styleFor } from '../output/terminal-style.ts';
import { nameSources } from '../scan/name-sources.ts';
import { baselineFor } from '../scan/scan-scope.ts';
import { DryRun } from './dry-run.ts';
import type { ShownRequest } from './shown-request.ts';

export interface ShowCommandOptions extends FixCommandOptions {
  /** Show what would be asked about each function first, not about the likeliest alone. */
  readonly all?: boolean;
  /** Print the bytes of the body and nothing else. */
  readonly raw?: boolean;
}

/**
 * `ppagent egress show`: what `ppagent fix` with the same arguments would send first. Nothing leaves.
 *
 * @returns 5 where the gate would stop a request
 * @throws as `fix` does; PpagentError USAGE when --raw and --all are given together
 */
export async function runShow(
  paths: readonly string[],
  options: ShowCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  if (options.raw && options.all) {
    throw new PpagentError('USAGE', '--raw prints the bytes of one request, --all asks for several');
  }
  const scope = await fixScope(paths, io);
  const settings = await loadSettings({ env: io.env, root: scope.root });
  const models = chooseModels(options, settings);
  if (models.kind === 'local') return writeNothing('the model runs on this machine', options, io);
  const choice = models.remote;
  const [vault, names] = await Promise.all([
    openVault(scope.root, { env: io.env }),
    nameSources(scope, io, { recognise: false }),
  ]);
  const shown: ShownRequest[] = [];
  const enough = new AbortController();
  const transport = new DryRun({
    settings: gateSettingsFor(choice.provider, { options, settings, io }),
    endpoint: choice.provider,
    vault,
    names,
    sentToday: () => sentToday(io),
    onShow: (request) => {
      shown.push(request);
      if (!options.all) enough.abort();
    },
  });
  const model = openRemoteModel(choice, {
    transport,
    purpose: models.kind === 'remote' ? 'fix' : 'escalation',
    meter: new UsageMeter(),
    api: options.api,
    stream: options.stream ?? true,
    deadlineMs: defaultModelTimeout * 1000,
  });
  const selection = findingSelectionOf(options);
  const common = {
    root: scope.root,
    folder: scope.folder,
    paths: scope.paths,
    testCommand: options.test,
    openModel: async () => model,
    maxCandidates: options.maxCandidates,
    testTimeLimitMs: options.testTimeout * 1000,
    seed: options.seed,
    delivery: { kind: 'print' },
    env: io.env,
    signal: AbortSignal.any([io.signal, enough.signal]),
    onEvent: () => {},
    onProgress: () => {},
  } as const;
  const running =
    selection === undefined
      ? fix({ ...common, request: options.issue })
      : fixFindings({
          ...common,
          selection,
          isRepository: scope.isRepository,
          accepted: await baselineFor(undefined, scope),
        });
  await running.catch((error: unknown) => {
    // To be shown ends each request, and the run with it.
    if (io.signal.aborted || shown.length === 0) throw error;
  });
  if (shown.length === 0) return writeNothing('there is nothing to fix', options, io);
  write(shown, vault, options, io);
  return shown.some(({ refusal }) => refusal !== null) ? ExitCode.EgressBlocked : ExitCode.Ok;
}

function writeNothing(why: string, { json }: ShowCommandOptions, io: CliIo): ExitCode {
  if (json) io.stdout.write(`${JSON.stringify({ version: 1, requests: [] })}\n`);
  else io.stderr.write(`nothing would be sent: ${why}\n`);
  return ExitCode.Ok;
}

function write(shown: readonly ShownRequest[], vault: Vault, options: ShowCommandOptions, io: CliIo): void {
  if (options.raw) {
    io.stdout.write(shown[0]!.body);
  } else if (options.json) {
    io.stdout.write(`${JSON.stringify({ version: 1, requests: shown }, null, 2)}\n`);
  } else {
    const style = styleFor(io.stdout, io, options.color);
    const hasColours = style.isColorSupported;
    const findStandIns = (text: string) =>
      findPlaceholders(text, vault.issued).matches.filter(({ entry }) => entry !== undefined);
    const texts = shown.map((request) => shownText(request, { style, hasColours, findStandIns }));
    io.stdout.write(texts.join('\n'));
    io.stderr.write('nothing was sent\n');
  }
}

async function sentToday({ env }: CliIo): Promise<number> {
  const location = locateReceipts(env);
  return (await pathExists(location.entries)) ? new SentToday(location).bytes(new Date()) : 0;
}
