import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'VirusTotal',
  source: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  rules: [
    namedRule('virustotal-api-key', 'VirusTotal API key', ['virus total'], hex(64)),
    namedRule('virustotal-short-named-api-key', 'VirusTotal API key', ['^vt api key'], hex(64), {
      words: false,
      keywords: ['vt_api', 'vt-api', 'vtapi'],
    }),
  ],
};
