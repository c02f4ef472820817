import { once } from 'node:events';
import { policyHash } from '../../config/policy/policy-hash.ts';
import type { PrivacyPolicy } from '../../config/policy/privacy-policy.ts';
import type { Gate } from '../../egress/gate/gate.ts';
import type { ProviderEndpoint } from '../../egress/gate/provider-endpoint.ts';
import { isLoopback } from '../../egress/http/address-kind.ts';
import type { Listening } from '../../egress/listen/listen-options.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { ConcurrentTransport } from '../../proxy/concurrent-transport.ts';
import { ObservedGate } from '../../proxy/observed-gate.ts';
import { type CallLog, ProxyService } from '../../proxy/proxy-service.ts';
import { ClientTokens, type StoredToken } from '../../proxy/tokens/client-tokens.ts';
import type { Upstreams } from '../../proxy/upstreams.ts';
import { Exchange } from '../../redact/exchange/exchange.ts';
import { openVault } from '../../redact/vault/open-vault.ts';
import type { CliIo } from '../cli-io.ts';
import { nameSources } from '../scan/name-sources.ts';
import type { ScanScope } from '../scan/scan-scope.ts';
import { callLine, defectLines } from './call-lines.ts';
import type { ProxyCommandOptions } from './proxy-command-options.ts';
import { refuseUnasked } from './refuse-unasked.ts';

export interface ProxyRun {
  readonly gate: Gate;
  readonly upstreams: Upstreams;
  readonly providers: readonly ProviderEndpoint[];
  readonly policy: PrivacyPolicy;
  readonly scope: ScanScope;
  readonly options: ProxyCommandOptions;
  readonly io: CliIo;
}

const healthPath = '/healthz';

/** The part of the proxy that needs no network: redacts, restores, and decides what to answer. */
export async function serveProxy({
  gate: inner,
  upstreams,
  providers,
  policy,
  scope,
  options,
  io,
}: ProxyRun): Promise<ExitCode> {
  const [clients, vault, names] = await Promise.all([
    clientsOf(io),
    openVault(scope.root, { env: io.env }),
    nameSources(scope, io, { recognise: false }),
  ]);
  const gate = new ObservedGate(inner);
  const exchange = new Exchange({
    gate,
    vault,
    names,
    policyHash: policyHash(policy),
    restoreSecrets: 'anywhere',
    ...(!options.yes && { beforeSend: refuseUnasked(providers, policy) }),
  });
  const transport = new ConcurrentTransport(exchange, vault);
  const service = new ProxyService({ gate, transport, upstreams, log: callLog(options, io) });
  const { host, port, maxConcurrent } = options;
  const listening = await gate.listen(
    {
      host,
      port,
      clients,
      openPaths: [healthPath],
      maxBodyBytes: options.maxBody * 1e6,
      maxConcurrent,
      timeoutMs: options.timeout * 1000,
    },
    (call) => service.serve(call),
  );
  announce(listening, clients, options, io);
  if (!io.signal.aborted) await once(io.signal, 'abort');
  await listening.shutDown(options.grace * 1000);
  return ExitCode.Ok;
}

/** Everybody who may call. Where nobody may yet, a first token is made, so that the proxy is of use at once. */
async function clientsOf({ env, stderr }: CliIo): Promise<readonly StoredToken[]> {
  const tokens = new ClientTokens(env);
  const stored = await tokens.list();
  if (stored.length > 0) return stored;
  const token = await tokens.add('default');
  stderr.write(`the token to call with, shown this once: ${token}\n`);
  return tokens.list();
}

function announce(
  { host, port }: Listening,
  clients: readonly StoredToken[],
  { json }: ProxyCommandOptions,
  { stdout, stderr }: CliIo,
): void {
  const name = host.includes(':') ? `[${host}]` : host;
  const url = `http://${name}:${port}`;
  if (!isLoopback(name)) {
    stderr.write(`warning: ${url} can be reached from other machines, and what passes is not encrypted\n`);
  }
  if (json) {
    stdout.write(`${JSON.stringify({ url, host, port, clients: clients.map(({ client }) => client) })}\n`);
  }
  stderr.write(`listening at ${url}: ${url}/v1 for OpenAI's API, ${url} for Anthropic's; stop with Ctrl+C\n`);
}

function callLog({ verbose }: ProxyCommandOptions, { stderr }: CliIo): CallLog {
  return {
    ended: (record, endedAt) => {
      if (verbose) stderr.write(callLine(record, endedAt));
    },
    defect: (error) => {
      stderr.write(defectLines(error));
    },
  };
}
