import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isShort: Check = (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  return (
    shape.kind === 'literal' && typeof shape.value === 'number' && shape.value >= 512 && shape.value < 2048
  );
};

export const entry: RegistryEntry = {
  title: 'RSA key that is too short',
  cwe: [326],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'This makes a key of fewer than 2048 bits.',
  why: 'Keys of 1024 bits and fewer can be worked out from the public half.',
  hint: 'Use 3072 bits or more, or KeyPairGenerator.getInstance("Ed25519").',
  references: ['https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-131Ar2.pdf'],
  match: [
    calls({
      to: ['KeyPairGenerator.initialize', 'KeyPairGenerator.getInstance().initialize'],
      where: argument(0, isShort),
    }),
    calls({ to: ['RSAKeyGenParameterSpec'], where: argument(0, isShort) }),
  ],
};
