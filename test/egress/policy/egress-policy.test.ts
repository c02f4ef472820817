import { describe, expect, it } from 'vitest';
import { assertEgressAllowed, isOffline } from '../../../src/egress/policy/egress-policy.ts';

describe('assertEgressAllowed', () => {
  const allowed: readonly [address: string, hosts: readonly string[]][] = [
    ['https://hub.example/file', ['hub.example']],
    ['https://HUB.example/file', ['Hub.Example']],
    ['https://hub.example:8443/file', ['hub.example:8443']],
    ['https://hub.example:443/file', ['hub.example']],
    ['https://cdn.hub.example/file', ['*.hub.example']],
    ['https://eu.cdn.hub.example/file', ['*.hub.example']],
    ['http://127.0.0.1:8000/file', ['127.0.0.1:8000']],
    ['http://127.4.5.6/file', ['127.4.5.6']],
    ['http://[::1]:8000/file', ['[::1]:8000']],
    ['http://localhost:8000/file', ['localhost:8000']],
  ];
  it.each(allowed)('lets %s pass where %j are agreed to', (address, allowedHosts) => {
    expect(() => assertEgressAllowed(new URL(address), { offline: false, allowedHosts })).not.toThrow();
  });

  const blocked: readonly [address: string, hosts: readonly string[], why: RegExp][] = [
    ['https://other.example/file', ['hub.example'], /not agreed to/],
    ['https://hub.example/file', [], /not agreed to/],
    ['https://hub.example:8443/file', ['hub.example'], /not agreed to/],
    ['https://hub.example.evil.example/', ['hub.example', '*.hub.example'], /not agreed to/],
    ['https://evilhub.example/', ['*.hub.example', 'hub.example'], /not agreed to/],
    ['https://hub.example/', ['*.hub.example'], /not agreed to/],
    ['http://hub.example/file', ['hub.example'], /plain http/],
    ['http://127.evil.example/file', ['127.evil.example'], /plain http/],
    ['http://localhost.evil.example/', ['localhost.evil.example'], /plain http/],
    ['ftp://hub.example/file', ['hub.example'], /neither https nor http/],
    ['file:///etc/passwd', [''], /neither https nor http/],
    ['https://user@hub.example/', ['hub.example'], /user name/],
  ];
  it.each(blocked)('blocks %s where %j are agreed to', (address, allowedHosts, why) => {
    const attempt = (): void => assertEgressAllowed(new URL(address), { offline: false, allowedHosts });
    expect(attempt).toThrow(expect.objectContaining({ code: 'EGRESS_BLOCKED', exitCode: 5 }));
    expect(attempt).toThrow(why);
  });

  it('blocks everything when offline, loopback included', () => {
    const policy = { offline: true, allowedHosts: ['127.0.0.1:80', '127.0.0.1'] };
    expect(() => assertEgressAllowed(new URL('http://127.0.0.1/'), policy)).toThrow(/offline/);
  });
});

describe('isOffline', () => {
  it.each([
    ['1', true],
    ['true', true],
    ['yes', true],
    ['0', false],
    ['false', false],
    ['', false],
    [undefined, false],
  ])('reads PPAGENT_OFFLINE=%s as %s', (value, expected) => {
    expect(isOffline({ PPAGENT_OFFLINE: value })).toBe(expected);
  });
});
