import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Two UUIDs that follow each other. */
const twoIdentifiers = custom(
  '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}-?[a-f0-9]{8}[a-f0-9-]{20,60}',
  (sample) => `${sample.uuid()}-${sample.uuid()}`,
  (sample) => sample.uuid(),
  130,
);

export const entry: RegistryEntry = {
  name: 'Storm Glass',
  source: 'https://docs.stormglass.io/#/authentication',
  rules: [
    namedRule('stormglass-api-key', 'Storm Glass API key', ['stormglass', 'storm glass'], twoIdentifiers),
  ],
};
