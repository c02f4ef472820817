import { assertEgressAllowed, type EgressPolicy, isOffline } from '../../egress/policy/egress-policy.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { ModelDtype } from '../../model/store/model-dtype.ts';
import { embeddedModelId } from '../../model/store/model-location.ts';
import { folderSource, isHttpAddress, urlSource } from '../../model/store/model-source.ts';
import { planEmbeddedPull } from '../../model/store/plan-embedded-pull.ts';
import { planHubPull } from '../../model/store/plan-hub-pull.ts';
import { bytesToPull, type PullPlan, pullModel } from '../../model/store/pull-model.ts';
import type { CliIo } from '../cli-io.ts';
import { formatBytes } from '../output/format-bytes.ts';
import { ProgressBar } from '../output/progress-bar.ts';
import { askConsent, assertCanConsent } from './consent.ts';

/** What `models pull` is asked for. */
export interface PullCommandOptions {
  readonly from?: string;
  readonly hub?: string;
  readonly dtype?: ModelDtype;
  readonly allowHost?: readonly string[];
  readonly offline?: boolean;
  readonly yes?: boolean;
  readonly input: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const defaultHub = 'https://huggingface.co/';

/** The hub keeps large files on hosts below these, and redirects there. */
const defaultHubContentHosts = ['*.huggingface.co', '*.hf.co'];

/** `ppagent models pull`. */
export async function runPull(
  id: string | undefined,
  options: PullCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const plan =
    id === undefined || id === embeddedModelId
      ? await planEmbedded(options, io)
      : await planHub(id, options, io);
  const bytes = await bytesToPull(plan);
  if (plan.wanted.length > 0) {
    const lines = describe(plan, bytes, options);
    await askConsent(`download ${formatBytes(bytes)} from ${plan.source.address}`, lines, options, io);
    await transfer(plan, options, io);
  }
  report(plan, bytes, options, io);
  return ExitCode.Ok;
}

async function planEmbedded(options: PullCommandOptions, io: CliIo): Promise<PullPlan> {
  const { from } = options;
  if (from === undefined) {
    throw new PpagentError('USAGE', 'nothing says where the embedded model is to come from', {
      remedy: 'Add --from FOLDER or --from URL, or name another model as OWNER/NAME.',
    });
  }
  if (!isHttpAddress(from)) return planEmbeddedPull(folderSource(from, io.cwd), io);
  const url = parseAddress(from);
  const policy = policyFor(url, options, io);
  return planEmbeddedPull(urlSource(url, { policy, env: io.env }), io);
}

async function planHub(id: string, options: PullCommandOptions, io: CliIo): Promise<PullPlan> {
  if (options.from !== undefined) {
    throw new PpagentError('USAGE', `--from is for the embedded model, ${id} comes from a hub`, {
      remedy: 'Leave --from out, or name the hub with --hub URL.',
    });
  }
  const hub = parseAddress(options.hub ?? io.env.PPAGENT_HUB ?? defaultHub);
  if (!hub.pathname.endsWith('/')) hub.pathname += '/';
  const policy = policyFor(hub, options, io);
  // Asking for the list of files tells the hub which model is wanted, so that too needs consent to be had.
  assertCanConsent(`download ${id} from ${hub.href}`, options, io);
  if (!options.quiet) io.stderr.write(`asking ${hub.host} what ${id} is made of\n`);
  return planHubPull(id, { hub, dtype: options.dtype, policy, env: io.env, signal: io.signal });
}

function parseAddress(text: string): URL {
  if (URL.canParse(text)) return new URL(text);
  throw new PpagentError('USAGE', `${text} is not an address`, {
    remedy: 'Give one that begins with https://.',
  });
}

/** Allows the host that the user named, and those that they add. */
function policyFor(url: URL, options: PullCommandOptions, io: CliIo): EgressPolicy {
  const content = url.origin === new URL(defaultHub).origin ? defaultHubContentHosts : [];
  const policy: EgressPolicy = {
    offline: options.offline === true || isOffline(io.env),
    allowedHosts: [url.host, ...content, ...(options.allowHost ?? [])],
  };
  assertEgressAllowed(url, policy);
  return policy;
}

function describe(plan: PullPlan, bytes: number, options: PullCommandOptions): readonly string[] {
  const { name, licence } = plan.about;
  const files = plan.wanted.length === 1 ? '1 file' : `${plan.wanted.length} files`;
  const others = options.allowHost ? `, and where it redirects to: ${options.allowHost.join(', ')}` : '';
  const content = plan.source.address.startsWith(defaultHub)
    ? `, and ${defaultHubContentHosts.join(', ')}`
    : '';
  return [
    `what   ${name} (${licence ?? 'no licence stated'}): ${files}, ${formatBytes(bytes)}`,
    `from   ${plan.source.address}${content}${others}`,
    `to     ${plan.folder}`,
  ];
}

async function transfer(plan: PullPlan, options: PullCommandOptions, io: CliIo): Promise<void> {
  const bar = new ProgressBar(io, { quiet: options.quiet === true, plainAfterMs: 0 });
  const onProgress = (done: number, total: number): void =>
    bar.show(`pulling ${plan.id}`, { done, total, unit: 'bytes' });
  try {
    await pullModel(plan, { signal: io.signal, onProgress });
  } catch (cause) {
    if (!io.signal.aborted) throw cause;
    throw new PpagentError(
      'INTERRUPTED',
      'interrupted; what arrived is kept, run the command again to go on',
      {
        cause,
      },
    );
  } finally {
    bar.clear();
  }
}

function report(plan: PullPlan, bytes: number, options: PullCommandOptions, io: CliIo): void {
  if (options.json) {
    const files = [...Object.keys(plan.present), ...plan.wanted.map((file) => file.path)];
    const source = plan.source.address;
    io.stdout.write(
      `${JSON.stringify({ model: plan.id, folder: plan.folder, source, files, transferredBytes: bytes })}\n`,
    );
    return;
  }
  const what =
    plan.wanted.length === 0
      ? 'is there already, every file right'
      : `pulled, ${formatBytes(bytes)} transferred`;
  io.stdout.write(`${plan.id}: ${what}, in ${plan.folder}\n`);
}
