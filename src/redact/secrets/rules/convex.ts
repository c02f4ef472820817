import { custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const lowerWords = custom(
  '[a-z]{2,20}-[a-z]{2,20}-\\d{1,4}',
  (sample) => `${sample.lower(6)}-${sample.lower(5)}-${sample.digits(3)}`,
  (sample) => sample.lower(6),
  46,
);
const convexToken = custom(
  '[A-Za-z0-9+/=]{40,400}',
  (sample) => sample.base64(80),
  (sample) => sample.base64(20),
  400,
);

export const entry: RegistryEntry = {
  name: 'Convex',
  source: 'https://docs.convex.dev/production/hosting/',
  rules: [
    tokenRule(
      'convex-deploy-key',
      'Convex deploy key',
      [oneOf('prod:', 'dev:', 'preview:', 'project:'), lowerWords, '|', convexToken],
      { severity: 'critical' },
    ),
  ],
};
