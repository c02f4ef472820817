import { custom } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const dependencyTrackKey = custom(
  '(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,36}',
  (sample) => sample.pick([sample.alphanumeric(36), `${sample.alphanumeric(8)}_${sample.alphanumeric(32)}`]),
  (sample) => sample.alphanumeric(31),
  45,
);

export const entry: RegistryEntry = {
  name: 'Dependency-Track',
  source: 'https://docs.dependencytrack.org/integrations/rest-api/',
  rules: [tokenRule('dependency-track-api-key', 'Dependency-Track API key', ['odt_', dependencyTrackKey])],
};
