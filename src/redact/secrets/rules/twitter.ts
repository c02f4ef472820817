import { namedRule } from '../named-rule.ts';
import { alphanumeric, custom, digits, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const percentEncoded = (shortest: number, longest: number) =>
  custom(
    `[A-Za-z0-9%]{${shortest},${longest}}`,
    (sample) => `${sample.alphanumeric(shortest - 3)}%3D`,
    (sample) => sample.alphanumeric(shortest - 1),
    longest,
  );

export const entry: RegistryEntry = {
  name: 'X (Twitter)',
  source: 'https://docs.x.com/resources/fundamentals/authentication/overview',
  rules: [
    tokenRule('twitter-bearer-token', 'X (Twitter) bearer token', [
      'AAAAAAAAAAAAAAAAAAAA',
      percentEncoded(60, 120),
    ]),
    namedRule('twitter-named-bearer-token', 'X (Twitter) bearer token', ['twitter'], percentEncoded(80, 140)),
    namedRule('twitter-api-key', 'X (Twitter) API key', ['twitter'], alphanumeric(22, 25)),
    namedRule('twitter-api-secret', 'X (Twitter) API secret', ['twitter'], alphanumeric(50)),
    namedRule(
      'twitter-access-token-secret',
      'X (Twitter) access token or legacy API secret',
      ['twitter'],
      alphanumeric(40, 45),
    ),
    namedRule(
      'twitter-access-token',
      'X (Twitter) access token',
      ['twitter'],
      sequence(digits(7, 25), '-', alphanumeric(20, 40)),
    ),
  ],
};
