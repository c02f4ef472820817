import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/config/policy/default-policy.ts';
import type { ProviderEndpoint } from '../../../src/egress/gate/provider-endpoint.ts';
import { riskOf } from '../../../src/egress/policy/risk-of.ts';
import type { Manifest } from '../../../src/egress/seal/manifest.ts';

const openai: ProviderEndpoint = {
  name: 'openai',
  kind: 'openai',
  baseUrl: 'https://api.openai.example/v1',
  credential: 'bearer',
  environmentVariable: 'OPENAI_API_KEY',
};
const at = (baseUrl: string): ProviderEndpoint => ({ ...openai, name: 'own', baseUrl });
const nothing: Manifest = { policyHash: '', replaced: {}, sources: [], languages: [] };

describe('the risk of a request', () => {
  it('is explained in words', () => {
    const manifest = {
      ...nothing,
      replaced: { email: 2, secret: 3, literal: 4, url: 0 },
      sources: ['src/lines.ts', 'src/auth/login-form.ts', 'src/billing/Invoice.ts'],
    };
    expect(riskOf(manifest, openai, defaultPolicy)).toEqual({
      score: 67,
      decision: 'ask',
      reasons: [
        'openai (api.openai.example) is on no list of providers of yours',
        'secrets were hidden: 3',
        'mail addresses were hidden: 2',
        'src/billing/Invoice.ts is about payment',
        'src/auth/login-form.ts is about who may do what',
      ],
    });
  });

  it.each([
    ['http://127.0.0.1:8000/v1', 'own runs on this machine'],
    ['http://10.1.2.3:8000/v1', 'own runs in a private network'],
    ['https://api.own.example/v1', 'own (api.own.example) is on no list of providers of yours'],
  ])('names who gets it: %s', (baseUrl, reason) => {
    expect(riskOf(nothing, at(baseUrl), defaultPolicy).reasons).toEqual([reason]);
  });

  it('grows from this machine to a private network, a provider on the list and one that is not', () => {
    const manifest = { ...nothing, replaced: { secret: 2 }, sources: ['config/prod.yml'] };
    const listed = { ...defaultPolicy, allowedProviders: ['openai'] };
    const scores = [
      riskOf(manifest, at('http://localhost:1/v1'), defaultPolicy),
      riskOf(manifest, at('http://192.168.0.9/v1'), defaultPolicy),
      riskOf(manifest, openai, listed),
      riskOf(manifest, openai, defaultPolicy),
    ].map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((first, second) => first - second));
    expect(new Set(scores).size).toBe(4);
  });

  it.each([
    [60, 90, 'send'],
    [39, 90, 'ask'],
    [20, 39, 'refuse'],
    [101, 101, 'send'],
  ])('asks from %i and refuses from %i: %s', (askFromRisk, refuseFromRisk, decision) => {
    const policy = { ...defaultPolicy, askFromRisk, refuseFromRisk };
    expect(riskOf({ ...nothing, replaced: { secret: 2 } }, openai, policy)).toMatchObject({
      score: 39,
      decision,
    });
  });

  it('lets an ordinary request pass and asks about one full of secrets', () => {
    const ordinary = {
      ...nothing,
      replaced: { person: 1, email: 1, hostname: 1 },
      sources: ['src/a.ts', 'test/a.test.ts'],
    };
    expect(riskOf(ordinary, openai, defaultPolicy).decision).toBe('send');
    const full = { ...nothing, replaced: { secret: 12, card: 3 }, sources: ['deploy/keys.yml'] };
    expect(riskOf(full, openai, defaultPolicy).decision).toBe('ask');
    const worst = {
      ...full,
      sources: [...full.sources, 'payments/bank.ts', 'src/users/customer.ts', 'auth/a.ts', 'auth/b.ts'],
    };
    expect(riskOf(worst, openai, defaultPolicy).decision).toBe('refuse');
  });

  it('never falls when more is hidden or more files are sent, and stays between 0 and 100', () => {
    const counts = fc.dictionary(
      fc.constantFrom('secret', 'email', 'card', 'other', 'literal'),
      fc.nat(10_000),
    );
    const paths = fc.array(
      fc.constantFrom('src/a.ts', 'auth/x.ts', 'k8s/prod.yml', 'secretKeys.py', 'hr/pay.go', 'x'),
    );
    const urls = fc.constantFrom('http://127.0.0.1/v1', 'http://10.0.0.1/v1', 'https://x.example/v1');
    fc.assert(
      fc.property(counts, counts, paths, paths, urls, (some, more, files, further, baseUrl) => {
        const sum = Object.fromEntries(
          [...new Set([...Object.keys(some), ...Object.keys(more)])].map((key) => [
            key,
            (some[key] ?? 0) + (more[key] ?? 0),
          ]),
        );
        const less = riskOf({ ...nothing, replaced: some, sources: files }, at(baseUrl), defaultPolicy);
        const all = riskOf(
          { ...nothing, replaced: sum, sources: [...files, ...further] },
          at(baseUrl),
          defaultPolicy,
        );
        expect(all.score).toBeGreaterThanOrEqual(less.score);
        expect(less.score).toBeGreaterThanOrEqual(0);
        expect(all.score).toBeLessThanOrEqual(100);
      }),
    );
  });
});
