import { crc32 } from '../checksums/crc32.ts';
import { extendOver } from '../extend-over.ts';
import type { Sample } from '../sample.ts';
import { alphanumeric, base64, custom, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry, RuleExamples } from './registry-entry.ts';

/** The last eight characters are the CRC-32 of what is before their underscore. */
function hasChecksum(token: string): boolean {
  return token.slice(-8) === checksumOf(token.slice(0, -9));
}

function checksumOf(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}

function withChecksum(sample: Sample): RuleExamples {
  const body = `glsa_${sample.alphanumeric(32)}`;
  return {
    positive: [`GRAFANA_TOKEN=${body}_${checksumOf(body)}`],
    negative: [`GRAFANA_TOKEN=${body}`, `GRAFANA_TOKEN=${body}_${checksumOf(body)}0`],
  };
}

const grafanaCloudToken = custom(
  'eyJ[A-Za-z0-9+/]{40}',
  (sample) => `eyJ${sample.base64(120)}`,
  (sample) => `eyJ${sample.base64(39)}`,
  123,
);

export const entry: RegistryEntry = {
  name: 'Grafana',
  source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  rules: [
    tokenRule(
      'grafana-service-account-token',
      'Grafana service account token',
      ['glsa_', alphanumeric(32), '_', hex(8)],
      { severity: 'critical', checksum: hasChecksum, examples: withChecksum },
    ),
    tokenRule('grafana-cloud-token', 'Grafana Cloud access policy token', ['glc_', grafanaCloudToken], {
      severity: 'critical',
      extend: extendOver('A-Za-z0-9+/='),
    }),
    tokenRule('grafana-api-key', 'Grafana API key of the old form', ['eyJrIjoi', base64(60, 400)], {
      extend: extendOver('A-Za-z0-9+/='),
    }),
  ],
};
