import { type CallCheck, calls } from '../../matching/calls.ts';
import { purposesOf } from '../../matching/purposes.ts';
import { isSecretName } from '../../matching/secret-names.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Whether the package by this name is math/rand, as far as the imports tell. */
const isMath: CallCheck = ({ callee }, _node, { file }) => {
  const name = callee.object?.text ?? '';
  if (!/^\w+$/.test(name)) return /\brand\.New\(/.test(name);
  const written = name === 'rand' ? '^\\s*(?:import\\s+)?' : `\\b${name}\\s+`;
  const isImported = new RegExp(`${written}"math/rand(?:/v2)?"`, 'm').test(file.text);
  return isImported || (name === 'rand' && !file.text.includes('"crypto/rand"'));
};

const isForSecret: CallCheck = (_call, node, context) => purposesOf(node, context).some(isSecretName);

export const entry: RegistryEntry = {
  title: 'Secret from random numbers that can be predicted',
  cwe: [338, 330],
  severity: 'high',
  precision: 'medium',
  languages: ['go'],
  message: 'math/rand makes this secret, and its numbers follow from the ones before.',
  why: 'Whoever has seen some of them works out the next: the token of another user.',
  hint: 'Use crypto/rand: rand.Read on a slice of bytes, or rand.Text (Go 1.24).',
  references: ['https://pkg.go.dev/math/rand', 'https://pkg.go.dev/crypto/rand'],
  match: [
    calls({
      to: [
        'Intn',
        'Int',
        'Int31',
        'Int31n',
        'Int63',
        'Int63n',
        'Uint32',
        'Uint64',
        'IntN',
        'Read',
        'Perm',
        'Float64',
      ].map((name) => `*.${name}`),
      where: (call, node, context) => isMath(call, node, context) && isForSecret(call, node, context),
    }),
  ],
};
