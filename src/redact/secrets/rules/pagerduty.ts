import { namedRule } from '../named-rule.ts';
import { base64url, lowerAlphanumeric, oneOf, plusSafe, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PagerDuty',
  source: 'https://support.pagerduty.com/main/docs/api-access-keys',
  rules: [
    namedRule(
      'pagerduty-user-key',
      'PagerDuty API user token',
      ['pagerduty', 'pager duty', '^pd'],
      sequence(oneOf('u+', 'y+', 'e+'), plusSafe(18)),
      { keywords: ['pagerduty', 'pager_duty', 'pager-duty', 'pd_', 'pd-'] },
    ),
    namedRule('pagerduty-api-key', 'PagerDuty API key', ['pagerduty', 'pager duty'], base64url(20), {
      words: 'key|token',
    }),
    namedRule(
      'pagerduty-routing-key',
      'PagerDuty integration key',
      ['pagerduty', 'pager duty'],
      lowerAlphanumeric(32),
    ),
  ],
};
