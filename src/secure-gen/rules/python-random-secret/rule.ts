import { type CallCheck, calls } from '../../matching/calls.ts';
import { purposesOf } from '../../matching/purposes.ts';
import { isSecretName } from '../../matching/secret-names.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const functions = [
  'random',
  'randint',
  'randrange',
  'choice',
  'choices',
  'sample',
  'getrandbits',
  'randbytes',
  'uniform',
  'shuffle',
];

const isForSecret: CallCheck = (_call, node, context) => purposesOf(node, context).some(isSecretName);

export const entry: RegistryEntry = {
  title: 'Secret made with predictable random numbers',
  cwe: [338, 330],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'A secret is made with a generator whose numbers can be worked out from earlier ones.',
  why: 'Who has seen some of its numbers, or knows when it was started, works out the next password, token or code.',
  hint: 'Use the secrets module: secrets.token_urlsafe(), secrets.choice(), secrets.randbelow(); or random.SystemRandom.',
  references: [
    'https://docs.python.org/3/library/secrets.html',
    'https://cwe.mitre.org/data/definitions/338.html',
  ],
  match: [
    calls({
      to: functions.flatMap((name) => [
        `random.${name}`,
        `numpy.random.${name}`,
        `np.random.${name}`,
        `random.Random().${name}`,
      ]),
      where: isForSecret,
    }),
    calls({ to: ['randint', 'randrange', 'getrandbits'], where: isForSecret }),
    calls({ to: ['numpy.random.bytes', 'np.random.bytes', 'uuid.uuid1'], where: isForSecret }),
  ],
};
