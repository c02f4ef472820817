import { alphanumeric, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'WakaTime',
  source: 'https://wakatime.com/developers',
  rules: [
    tokenRule('wakatime-api-key', 'WakaTime API key', ['waka_', uuid]),
    tokenRule('wakatime-access-token', 'WakaTime access token', ['waka_tok_', alphanumeric(80, 100)]),
    tokenRule('wakatime-client-secret', 'WakaTime client secret', ['waka_sec_', alphanumeric(80, 100)]),
  ],
};
