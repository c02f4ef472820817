import { isLoopback } from './egress-policy.ts';

/**
 * The proxy that the environment prescribes for an https address, by the convention of curl: `HTTPS_PROXY` or
 * `ALL_PROXY`, in either case, save for the hosts in `NO_PROXY`. Loopback never has one, and plain http goes nowhere else.
 */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (isLoopback(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
  return env.https_proxy || env.HTTPS_PROXY || env.all_proxy || env.ALL_PROXY || undefined;
}

function isExempt(url: URL, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (port !== undefined && port !== (url.port || '443')) return false;
      return name !== '' && (url.hostname === name || url.hostname.endsWith(`.${name}`));
    });
}
