import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'VirusTotal',
  source: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  rules: [namedRule('virustotal-api-key', 'VirusTotal API key', ['virus total', '^vt api'], hex(64))],
};
