import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, base64url, oneOf, sequence, upperAlphanumeric, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'New Relic',
  source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  rules: [
    tokenRule('new-relic-user-key', 'New Relic user API key', ['NRAK-', upperAlphanumeric(27)]),
    tokenRule('new-relic-insert-key', 'New Relic insert key', ['NRII-', base64url(32)]),
    tokenRule('new-relic-query-key', 'New Relic query key', ['NRIQ-', base64url(32)]),
    tokenRule('new-relic-browser-key', 'New Relic browser key', ['NRJS-', anyHex(19)], { severity: 'low' }),
    tokenRule('new-relic-rest-key', 'New Relic REST API key', ['NRRA-', anyHex(42)]),
    tokenRule('new-relic-admin-key', 'New Relic admin key', ['NRAA-', anyHex(27)]),
    tokenRule('new-relic-synthetics-key', 'New Relic private location key', ['NRSP-', alphanumeric(20, 60)]),
    tokenRule('new-relic-ingest-key', 'New Relic ingest key', [alphanumeric(32), 'FFFFNRAL']),
    {
      id: 'new-relic-license-key-in-file',
      title: 'New Relic licence key in its configuration file',
      keywords: ['license_key', 'licensekey'],
      pattern:
        /license_?key["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[0-9a-f]{40})(?!\w)(?<=new.?relic[\s\S]{0,400})/i,
      certainty: 'likely',
      examples: (sample) => ({
        positive: [`# New Relic agent\ncommon:\n  license_key: ${sample.hex(40)}\n`],
        negative: [`license_key: ${sample.hex(40)}`, `# New Relic\nlicense_key: ${sample.hex(32)}`],
      }),
    },
    namedRule(
      'new-relic-license-key',
      'New Relic licence key',
      ['new relic'],
      sequence(oneOf('', 'eu01xx', 'gov01xx'), anyHex(34, 40)),
      { words: 'license' },
    ),
    tokenRule('pixie-api-key', 'Pixie API key', ['px-api-', uuid]),
    tokenRule('pixie-deploy-key', 'Pixie deploy key', ['px-dep-', uuid]),
  ],
};
