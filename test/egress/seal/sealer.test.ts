import { expect, it } from 'vitest';
import type { WireRequest } from '../../../src/egress/gate/wire-request.ts';
import type { Manifest } from '../../../src/egress/seal/manifest.ts';
import { Sealer } from '../../../src/egress/seal/sealer.ts';

const request: WireRequest = {
  purpose: 'fix',
  provider: 'p',
  method: 'POST',
  path: '/x',
  headers: { accept: 'a', 'content-type': 'b' },
  body: Buffer.from('body'),
  model: 'm',
};
const manifest: Manifest = {
  policyHash: 'h',
  replaced: { email: 1, secret: 2 },
  sources: ['a.ts'],
  languages: ['go'],
};

it('knows its own seal, and that of another holder of its key', () => {
  const sealer = new Sealer();
  const sealed = sealer.seal(request, manifest);
  expect([
    sealer.isIntact(sealed),
    new Sealer(sealer.key).isIntact(sealed),
    new Sealer().isIntact(sealed),
  ]).toEqual([true, true, false]);
});

it('minds no order of headers and counts', () => {
  const sealer = new Sealer();
  const sealed = sealer.seal(request, manifest);
  const headers = { 'content-type': 'b', accept: 'a' };
  const replaced = { secret: 2, email: 1 };
  expect(sealer.isIntact({ ...sealed, headers, manifest: { ...manifest, replaced } })).toBe(true);
});

it.each<[string, object]>([
  ['purpose', { purpose: 'proxy' }],
  ['provider', { provider: 'q' }],
  ['method', { method: 'GET' }],
  ['path', { path: '/y' }],
  ['model', { model: 'n' }],
  ['headers', { headers: { accept: 'a' } }],
  ['body', { body: Buffer.from('bodY') }],
  ['a byte moved from the body to a field', { model: 'mb', body: Buffer.from('ody') }],
  ['policy', { manifest: { ...manifest, policyHash: 'i' } }],
  ['counts', { manifest: { ...manifest, replaced: { email: 2 } } }],
  ['sources', { manifest: { ...manifest, sources: [] } }],
  ['languages', { manifest: { ...manifest, languages: ['go', 'c'] } }],
  ['code', { code: Buffer.alloc(32) }],
  ['length of the code', { code: Buffer.alloc(3) }],
  ['code that is none', { code: 'text' }],
  ['manifest that is none', { manifest: undefined }],
])('sees another %s', (_, change) => {
  const sealer = new Sealer();
  const sealed = sealer.seal(request, manifest);
  expect(sealer.isIntact({ ...sealed, ...change } as typeof sealed)).toBe(false);
});
