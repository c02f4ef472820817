import { base64url, lowerAlphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Buildkite',
  source: 'https://buildkite.com/docs/apis/managing-api-tokens',
  rules: [
    tokenRule('buildkite-api-token', 'Buildkite API access token', ['bkua_', lowerAlphanumeric(40)], {
      severity: 'critical',
    }),
    tokenRule(
      'buildkite-service-token',
      'Buildkite agent, cluster, job or registry token',
      [oneOf('bkct_', 'bkaa_', 'bkat_', 'bkpt_', 'bkrt_', 'bkps_'), base64url(32, 120)],
      { severity: 'critical' },
    ),
  ],
};
