import { alphanumeric, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Voiceflow',
  source: 'https://docs.voiceflow.com/reference/authentication',
  rules: [
    tokenRule('voiceflow-dialog-key', 'Voiceflow dialog manager API key', [
      'VF.DM.',
      hex(24),
      '.',
      alphanumeric(16),
    ]),
    tokenRule('voiceflow-workspace-key', 'Voiceflow workspace API key', [
      'VF.WS.',
      hex(24),
      '.',
      alphanumeric(16),
    ]),
  ],
};
