import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LiveKit',
  source: 'https://docs.livekit.io/home/cloud/keys-and-tokens/',
  rules: [
    namedRule('livekit-api-secret', 'LiveKit API secret', ['livekit'], alphanumeric(43, 46)),
    namedRule('livekit-api-key', 'LiveKit API key', ['livekit'], sequence('API', alphanumeric(12)), {
      severity: 'low',
    }),
  ],
};
