import { namedRule } from '../named-rule.ts';
import { base64url, custom, oneOf, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Other providers' keys end in such a text. */
const noHyphen = custom(
  '(?<!-)',
  () => '',
  () => '',
  0,
);

export const entry: RegistryEntry = {
  name: 'LaunchDarkly',
  source: 'https://launchdarkly.com/docs/home/account/api',
  rules: [
    tokenRule('launchdarkly-key', 'LaunchDarkly API or SDK key', [
      noHyphen,
      oneOf('api-', 'sdk-', 'mob-', 'rel-'),
      uuid,
    ]),
    namedRule(
      'launchdarkly-access-token',
      'LaunchDarkly access token of the old form',
      ['launchdarkly', 'launch darkly'],
      base64url(40),
    ),
    namedRule(
      'launchdarkly-legacy-key',
      'LaunchDarkly client identifier or key',
      ['launchdarkly', 'launch darkly'],
      uuid,
    ),
  ],
};
