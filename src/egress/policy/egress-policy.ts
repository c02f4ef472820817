import { PpagentError } from '../../errors/ppagent-error.ts';
import { isLoopback } from '../http/address-kind.ts';

/** What the user agreed to. Nothing is sent that the policy does not allow. */
export interface EgressPolicy {
  /** Refuse every attempt, to loopback as well. */
  readonly offline: boolean;
  /**
   * Hosts that may be asked, as `host` or `host:port` exactly as in a URL (so a port other than the scheme's own belongs
   * to it), or `*.domain` for every host below a domain. Redirects are held to the same list.
   */
  readonly allowedHosts: readonly string[];
}

/** True when `PPAGENT_OFFLINE` asks for no network at all; empty, `0` and `false` do not. */
export function isOffline(env: Readonly<Record<string, string | undefined>>): boolean {
  return !['', '0', 'false'].includes((env.PPAGENT_OFFLINE ?? '').toLowerCase());
}

/**
 * Lets a request pass or throws. Plain http is for loopback alone: elsewhere anybody on the way could read and change
 * what is transferred.
 *
 * @throws PpagentError EGRESS_BLOCKED
 */
export function assertEgressAllowed(url: URL, policy: EgressPolicy): void {
  const blocked = (why: string, remedy: string): never => {
    throw new PpagentError('EGRESS_BLOCKED', `not sent to ${url.host || url.protocol}: ${why}`, { remedy });
  };
  if (policy.offline) {
    blocked(
      'ppagent is offline',
      'Leave --offline out and unset PPAGENT_OFFLINE, if the transfer is intended.',
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    blocked('neither https nor http', 'Give an https address.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    blocked('plain http is for loopback alone', 'Give an https address.');
  }
  if (url.username || url.password) {
    blocked('the address holds a user name or password', 'Leave credentials out of the address.');
  }
  if (!policy.allowedHosts.some((pattern) => matchesHost(url.host, pattern))) {
    blocked('the host was not agreed to', `Add --allow-host ${url.host}, if the transfer is intended.`);
  }
}

function matchesHost(host: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}
