import { expect, test } from 'vitest';
import { refuseUnasked } from '../../../src/cli/proxy/refuse-unasked.ts';
import { defaultPolicy } from '../../../src/config/policy/default-policy.ts';
import { builtInProviders } from '../../../src/config/settings/built-in-providers.ts';
import { Sealer } from '../../../src/egress/seal/sealer.ts';
import { failureOf } from '../../support/failure-of.ts';

/** A request of another program in which so many secrets were hidden. */
function requestWith(secrets: number, provider = 'openai') {
  const request = { purpose: 'proxy', provider, method: 'POST', path: '/responses', model: 'm' } as const;
  const manifest = { policyHash: '', replaced: { secret: secrets }, sources: [], languages: [] };
  return { sealed: new Sealer().seal({ ...request, headers: {}, body: Buffer.from('{}') }, manifest) };
}

test('what the policy would ask the user about is refused, with the reason and the way out', async () => {
  const check = refuseUnasked(builtInProviders, defaultPolicy);
  await check(requestWith(3));
  const { code, message } = await failureOf(check(requestWith(30)));
  expect(code).toBe('EGRESS_BLOCKED');
  expect(message).toMatch(/risk is 6\d.*secrets were hidden: 30.*--yes.*allowedProviders/s);
});

test('a provider on the list of the user, or another policy, lets the same pass', async () => {
  const request = requestWith(30);
  await refuseUnasked(builtInProviders, { ...defaultPolicy, allowedProviders: ['openai'] })(request);
  await refuseUnasked(builtInProviders, { ...defaultPolicy, askFromRisk: 80 })(request);
  expect(await failureOf(refuseUnasked(builtInProviders, defaultPolicy)(request))).toMatchObject({
    code: 'EGRESS_BLOCKED',
  });
});
