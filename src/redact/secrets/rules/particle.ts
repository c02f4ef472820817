import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Particle',
  source: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  rules: [
    namedRule('particle-access-token', 'Particle access token', ['particle'], hex(40), {
      words: 'token|key|auth',
    }),
  ],
};
