import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Agora',
  source: 'https://docs.agora.io/en/video-calling/get-started/manage-agora-account',
  rules: [
    namedRule('agora-app-certificate', 'Agora app certificate or identifier', ['agora'], anyHex(32), {
      words: 'app|cert|key|secret|token',
    }),
  ],
};
