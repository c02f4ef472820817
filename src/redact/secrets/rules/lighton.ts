import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LightOn Paradigm',
  source: 'https://paradigm.lighton.ai/docs',
  rules: [
    namedRule('lighton-paradigm-api-key', 'LightOn Paradigm API key', ['lighton', 'paradigm'], base64url(48)),
  ],
};
