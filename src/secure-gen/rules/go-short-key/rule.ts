import { argument, type CallCheck, calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isShort: CallCheck = argument(1, (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  return shape.kind === 'literal' && typeof shape.value === 'number' && shape.value < 2048;
});

export const entry: RegistryEntry = {
  title: 'RSA key that is too short',
  cwe: [326],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'This makes an RSA key of fewer than 2048 bits.',
  why: 'Keys of 1024 bits and fewer can be worked out from the public half.',
  hint: 'Use 3072 bits or more, or ed25519.GenerateKey.',
  references: ['https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-131Ar2.pdf'],
  match: [calls({ to: ['rsa.GenerateKey'], where: isShort })],
};
