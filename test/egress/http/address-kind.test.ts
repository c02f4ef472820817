import { expect, it } from 'vitest';
import { addressKind } from '../../../src/egress/http/address-kind.ts';

it.each([
  ['localhost', 'loopback'],
  ['127.0.0.1', 'loopback'],
  ['127.4.5.6', 'loopback'],
  ['[::1]', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.32.0.1', 'public'],
  ['192.168.1.1', 'private'],
  ['192.169.1.1', 'public'],
  ['169.254.1.1', 'public'],
  ['0.0.0.0', 'public'],
  ['[fd12::1]', 'private'],
  ['[2001:db8::1]', 'public'],
  ['localhost.evil.example', 'public'],
  ['127.evil.example', 'public'],
  ['10.0.0.1.evil.example', 'public'],
  ['gpu-box', 'public'],
])('%s is %s', (hostname, kind) => {
  expect(addressKind(hostname)).toBe(kind);
});
