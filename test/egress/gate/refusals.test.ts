import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WireRequest } from '../../../src/egress/gate/wire-request.ts';
import type { Manifest } from '../../../src/egress/seal/manifest.ts';
import type { Sealed } from '../../../src/egress/seal/sealed.ts';
import { failureOf } from '../../support/failure-of.ts';
import { encodings } from '../final-check/encodings.ts';
import { startHttpServer } from '../http/test-server.ts';
import { bodyOf, openTestGate, providerKey, type TestGateOptions } from './test-gate.ts';

/** Asks for something that is refused: with which words, and under which rule. Nothing may reach the provider. */
async function refused(
  change: {
    readonly request?: Partial<WireRequest>;
    readonly manifest?: Partial<Manifest>;
    readonly options?: TestGateOptions;
    readonly watch?: readonly { readonly value: string; readonly type: string }[];
    readonly spoil?: (sealed: Sealed<WireRequest>) => unknown;
  },
  expected: {
    readonly rule: string;
    readonly message: RegExp;
    readonly code?: string;
    readonly part: string;
  },
): Promise<void> {
  await using server = await startHttpServer((_, response) => response.end('{}'));
  const { gate, seal, receipts } = await openTestGate(`${server.url.href}v1`, change.options);
  gate.watch(change.watch ?? []);
  const sealed = seal(change.request, change.manifest);
  const asked = (change.spoil?.(sealed) ?? sealed) as Sealed<WireRequest>;
  const failure = await failureOf(gate.send(asked));
  expect(failure).toEqual({
    code: expected.code ?? 'EGRESS_BLOCKED',
    message: expect.stringMatching(expected.message),
  });
  const { rule, part } = expected;
  const bytes = asked.body.length;
  expect(await receipts()).toMatchObject([{ kind: 'refused', provider: 'test', rule, part, bytes }]);
  expect(server.connections()).toBe(0);
}

describe('a request that is not sealed, or not as it was sealed', () => {
  it.each<[what: string, spoil: (sealed: Sealed<WireRequest>) => unknown]>([
    ['its body', (sealed) => ({ ...sealed, body: bodyOf('Something else') })],
    ['its path', (sealed) => ({ ...sealed, path: '/embeddings' })],
    ['its headers', (sealed) => ({ ...sealed, headers: { ...sealed.headers, accept: '*/*' } })],
    ['its purpose', (sealed) => ({ ...sealed, purpose: 'proxy' })],
    ['its model', (sealed) => ({ ...sealed, model: 'other' })],
    ['its manifest', (sealed) => ({ ...sealed, manifest: { ...sealed.manifest, sources: ['a.ts'] } })],
    ['its code', (sealed) => ({ ...sealed, code: Buffer.alloc(32) })],
    ['a seal at all', ({ code: _, ...sealed }) => sealed],
    ['a manifest', ({ manifest: _, ...sealed }) => sealed],
  ])('%s', async (_, spoil) => {
    const message = /^not sent: the request is not as it was when it was redacted$/;
    await refused({ spoil }, { code: 'SEAL_BROKEN', rule: 'seal', part: 'seal', message });
  });

  it('but by another gate', async () => {
    const other = await openTestGate('http://127.0.0.1:9/v1');
    const spoil = (): unknown => other.seal();
    await refused({ spoil }, { code: 'SEAL_BROKEN', rule: 'seal', part: 'seal', message: /redacted/ });
  });

  it('leaves no text of its own in the log', async () => {
    const { gate, seal, receipts } = await openTestGate('http://127.0.0.1:9/v1');
    const forged = {
      ...seal(),
      purpose: 'planted-1',
      provider: 'planted-2',
      path: '/planted-3',
      model: 'planted-4',
    };
    await failureOf(gate.send(forged as unknown as Sealed<WireRequest>));
    const log = await receipts();
    expect(log).toHaveLength(1);
    expect(JSON.stringify(log)).not.toContain('planted');
  });
});

describe('where it may go', () => {
  it('is nowhere when offline, this machine included', async () => {
    const options = { settings: { offline: true } };
    await refused({ options }, { rule: 'offline', part: 'host', message: /ppagent is offline/ });
  });

  it('is not to a provider that was not configured', async () => {
    await using server = await startHttpServer((_, response) => response.end());
    const { gate, seal, receipts } = await openTestGate(`${server.url.href}v1`);
    const failure = await failureOf(gate.send(seal({ provider: 'other' })));
    expect(failure).toEqual({ code: 'EGRESS_BLOCKED', message: expect.stringMatching(/was not configured/) });
    expect(await receipts()).toMatchObject([
      { kind: 'refused', provider: undefined, rule: 'unknown-provider' },
    ]);
    expect(server.connections()).toBe(0);
  });

  it.each([
    ['http://api.example/v1', 'plain-http', /api.example would be asked over plain http/],
    ['http://10.1.2.3:8000/v1', 'plain-http', /10.1.2.3:8000 would be asked over plain http/],
    ['http://localhost.evil.example/v1', 'plain-http', /plain http/],
    ['ftp://api.example/v1', 'base-url', /neither https nor http/],
    ['https://user:pass@api.example/v1', 'base-url', /holds a user name/],
    ['https://api.example/v1?key=1', 'base-url', /a query/],
    ['no address', 'base-url', /is no address/],
  ])('is not %s', async (baseUrl, rule, message) => {
    await refused({ options: { endpoint: { baseUrl } } }, { rule, part: 'host', message });
  });

  it('is not a public address over plain http, whatever was agreed to', async () => {
    const endpoint = { baseUrl: 'http://api.example/v1', plainHttpAgreed: true };
    await refused({ options: { endpoint } }, { rule: 'plain-http', part: 'host', message: /plain http/ });
  });

  it.each([
    '/chat/completions?key=1',
    '/chat/completions#x',
    '/../admin',
    '/v1/..',
    '/./x',
    '/%2e%2e/admin',
    'chat/completions',
    '//evil.example/x',
    '/a//b',
    '/a b',
    '/ä',
    '/a\\b',
    '',
    '/',
    `/${'x'.repeat(300)}`,
    '/@evil.example:80/?',
  ])('is not the path %s', async (path) => {
    await refused({ request: { path } }, { rule: 'path', part: 'path', message: /plain segments/ });
  });
});

describe('what it may say besides its body', () => {
  it.each([
    ['authorization', 'Bearer planted'],
    ['x-api-key', 'planted'],
    ['cookie', 'planted'],
    ['user-agent', 'planted'],
    ['host', 'evil.example'],
    ['content-length', '3'],
    ['Content-Type', 'application/json'],
    ['x-stainless-os', 'planted'],
    ['anthropic-version', '2023-06-01'],
  ])('is not the header %s', async (name, value) => {
    const request = { headers: { [name]: value } };
    await refused({ request }, { rule: 'header-name', part: 'headers', message: /not on the list/ });
  });

  it.each(['a\r\nx: y', 'ü', 'x'.repeat(3000)])('is not a header with the value %j', async (value) => {
    const request = { headers: { accept: value } };
    await refused({ request }, { rule: 'header-value', part: 'headers', message: /its header accept/ });
  });

  it('is not a GET with a body, nor another method', async () => {
    const expected = { rule: 'method', part: 'headers', message: /neither a POST nor a GET/ };
    await refused({ request: { method: 'GET' } }, expected);
    await refused({ request: { method: 'DELETE' as 'POST' } }, expected);
  });
});

describe('what the policy says', () => {
  it.each<[string, Parameters<typeof refused>[0], RegExp]>([
    [
      'allowed-providers',
      { options: { policy: { allowedProviders: ['openai'] } } },
      /test is none of the providers/,
    ],
    [
      'local-only-paths',
      { manifest: { sources: ['src/a.ts', 'secrets/db.ts'] } },
      /secrets\/db.ts is local only/,
    ],
    ['local-only-paths', { manifest: { sources: ['app/.env'] } }, /app\/.env is local only/],
    [
      'allowed-paths',
      { manifest: { sources: ['lib/a.ts'] }, options: { policy: { allowedPaths: [['src/']] } } },
      /lib\/a.ts is not on the list/,
    ],
    ['allowed-paths', { manifest: { sources: ['../other/a.ts'] } }, /outside the repository/],
    [
      'allowed-languages',
      { manifest: { languages: ['go', 'python'] }, options: { policy: { allowedLanguages: ['go'] } } },
      /files in python/,
    ],
    [
      'blocked-types',
      {
        manifest: { replaced: { card: 1, email: 2 } },
        options: { policy: { blockedTypes: ['card', 'iban'] } },
      },
      /stops it instead of being replaced \(card\)/,
    ],
    ['max-request-bytes', { options: { policy: { maxRequestBytes: 50 } } }, /bytes of at most 50/],
    ['max-day-bytes', { options: { policy: { maxDayBytes: 50 } } }, /more than 50 would be sent today/],
    ['policy-hash', { manifest: { policyHash: '0'.repeat(64) } }, /redacted under another policy/],
    [
      'risk',
      { manifest: { replaced: { secret: 3 } }, options: { policy: { refuseFromRisk: 2, askFromRisk: 1 } } },
      /its risk is 5 of at most 1: test runs on this machine; secrets were hidden: 3/,
    ],
  ])('%s', async (rule, change, message) => {
    await refused(change, { rule, part: 'policy', message });
  });
});

describe('what the final check finds', () => {
  const canary = { type: 'secret', value: ['hX7', 'kq', 'Zt0', 'pW4', 'mB9'].join('-') };

  it.each(Object.entries(encodings))('a hidden value, %s', async (_, encode) => {
    const request = { body: bodyOf(`const key = "${encode(canary.value)}";`) };
    const message =
      /^not sent: body byte [\d,]+, in messages\[0\]\.content: a value of the vault \(type secret\)/;
    await refused({ request, watch: [canary] }, { rule: 'watched-value', part: 'body', message });
  });

  it('in words that say what and where, and never the thing', async () => {
    const request = { body: bodyOf(`${'x '.repeat(600)}${Buffer.from(canary.value).toString('base64')}`) };
    const place =
      /body byte 1,26\d, in messages\[0\]\.content: a value of the vault \(type secret\), base64$/;
    await refused({ request, watch: [canary] }, { rule: 'watched-value', part: 'body', message: place });
    const inName = { body: Buffer.from(JSON.stringify({ tools: [{ [canary.value]: 1 }] })) };
    const message = /in tools\[0\]\.\(name of a field\): a value of the vault \(type secret\)$/;
    await refused({ request: inName, watch: [canary] }, { rule: 'watched-value', part: 'body', message });
  });

  it('a hidden value in the path and in a header', async () => {
    const path = { request: { path: `/models/${canary.value}` }, watch: [canary] };
    await refused(path, {
      rule: 'watched-value',
      part: 'path',
      message: /path byte 8: a value of the vault/,
    });
    const header = { request: { headers: { accept: canary.value } }, watch: [canary] };
    await refused(header, {
      rule: 'watched-value',
      part: 'headers',
      message: /header accept byte 0: a value/,
    });
  });

  it('what looks like a secret, known or not', async () => {
    const token = ['gh', 'p_', 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC2eF4hJ6'].join('');
    const request = { body: bodyOf(`token ${token}`) };
    const message = /in messages\[0\]\.content: what looks like a secret \(github-token\)/;
    await refused({ request }, { rule: 'github-token', part: 'body', message });
  });

  it('the key of the provider itself, which redaction does not know', async () => {
    const request = { body: bodyOf(`KEY=${Buffer.from(providerKey).toString('hex')}`) };
    const message = /\(type provider-key\), hex|stripe-key/;
    await refused({ request }, { rule: 'watched-value', part: 'body', message });
  });
});

it('a request without the key that it needs is not sent, and is no refusal', async () => {
  await using server = await startHttpServer((_, response) => response.end());
  const { gate, seal, receipts } = await openTestGate(`${server.url.href}v1`, { key: undefined });
  expect(await failureOf(gate.send(seal()))).toEqual({
    code: 'CREDENTIAL_MISSING',
    message: 'there is no key for test',
  });
  expect([await receipts(), server.connections()]).toEqual([[], 0]);
});

it('a request whose intent cannot be written is not sent', async () => {
  await using server = await startHttpServer((_, response) => response.end());
  const { gate, seal, dataFolder } = await openTestGate(`${server.url.href}v1`);
  rmSync(dataFolder, { recursive: true });
  writeFileSync(dataFolder, 'no folder any more');
  expect((await failureOf(gate.send(seal()))).code).toMatch(/^(?:WRITE_FAILED|RECEIPTS_\w+)$/);
  expect(server.connections()).toBe(0);
});
