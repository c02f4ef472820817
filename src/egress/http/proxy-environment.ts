import { BlockList, isIP } from 'node:net';
import { isLoopback } from './address-kind.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment prescribes for an address, by the convention of curl: `HTTPS_PROXY` or `HTTP_PROXY` by the
 * address's scheme, else `ALL_PROXY`, in either case, save for the hosts in `NO_PROXY`: names, which stand for what is below
 * them, too, `host:port`, networks such as `10.0.0.0/8`, or `*`. Loopback never has one.
 */
export function proxyFor(url: URL, env: Environment): string | undefined {
  const list = env.no_proxy || env.NO_PROXY || '';
  if (isLoopback(url.hostname) || isExempt(url, list)) return undefined;
  const own =
    url.protocol === 'https:' ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy || env.HTTP_PROXY;
  return own || env.all_proxy || env.ALL_PROXY || undefined;
}

function isExempt(url: URL, list: string): boolean {
  const ownPort = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      if (entry.includes('/')) return isInNetwork(host, entry);
      const [, name = '', port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (port !== undefined && isIP(entry) === 0 && port !== ownPort) return false;
      const wanted = isIP(entry) === 6 ? entry : name.replace(/^\[|\]$/g, '');
      return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`));
    });
}

/** @param network an address and how many of its bits count (RFC 4632) */
function isInNetwork(host: string, network: string): boolean {
  const [address = '', bits = ''] = network.split('/');
  const [family, own] = [isIP(address), isIP(host)];
  if (family === 0 || family !== own || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
    return false;
  const list = new BlockList();
  list.addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
