import { type CallCheck, calls } from '../../matching/calls.ts';
import { purposesOf } from '../../matching/purposes.ts';
import { isSecretName } from '../../matching/secret-names.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isForSecret: CallCheck = (_call, node, context) => purposesOf(node, context).some(isSecretName);

export const entry: RegistryEntry = {
  title: 'Secret from random numbers that can be predicted',
  cwe: [338, 330],
  severity: 'high',
  precision: 'medium',
  languages: ['java'],
  message: 'java.util.Random or Math.random makes this secret, and its numbers follow from the ones before.',
  why: 'Whoever has seen some of them works out the next: the token of another user.',
  hint: 'Use java.security.SecureRandom.',
  references: [
    'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/SecureRandom.html',
  ],
  match: [
    calls({
      to: ['nextInt', 'nextLong', 'nextDouble', 'nextBytes', 'ints'].flatMap((name) => [
        `Random.${name}`,
        `ThreadLocalRandom.current().${name}`,
      ]),
      where: isForSecret,
    }),
    calls({
      to: [
        'Math.random',
        'RandomStringUtils.random',
        'RandomStringUtils.randomAlphanumeric',
        'RandomStringUtils.randomNumeric',
      ],
      where: isForSecret,
    }),
  ],
};
