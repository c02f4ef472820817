import { realpath } from 'node:fs/promises';
import { loadSettings } from '../../config/settings/load-settings.ts';
import { isOffline } from '../../egress/policy/egress-policy.ts';
import { withGate } from '../../egress/process/with-gate.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import { findRepositoryRoot } from '../../repo/git/find-repository-root.ts';
import type { CliIo } from '../cli-io.ts';
import { chooseUpstreams } from './choose-upstreams.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import type { ProxyCommandOptions } from './proxy-command-options.ts';

/**
 * `ppagent proxy`: serves until it is interrupted, which is how servers end, so with exit code 0.
 *
 * @throws PpagentError USAGE, PROVIDER_UNKNOWN, CONFIG_INVALID, LISTEN_FAILED, and what opening gate and vault throws
 */
export async function runProxy(options: ProxyCommandOptions, io: CliIo): Promise<ExitCode> {
  const folder = await realpath(io.cwd);
  const root = await findRepositoryRoot(folder);
  const settings = await loadSettings({ env: io.env, root });
  const { upstreams, providers } = chooseUpstreams(options.upstream ?? [], settings.providers);
  const gateSettings = {
    endpoints: providers,
    policy: settings.policy,
    offline: settings.offline || isOffline(io.env),
    env: io.env,
    stallMs: options.timeout * 1000,
  };
  return withGate(
    keepHeapSmall(io),
    async () => gateSettings,
    async (gate) => {
      const { serveProxy } = await import('./serve-proxy.ts');
      const scope = { root: root ?? folder, folder, isRepository: root !== undefined };
      return serveProxy({ gate, upstreams, providers, policy: settings.policy, scope, options, io });
    },
  );
}
