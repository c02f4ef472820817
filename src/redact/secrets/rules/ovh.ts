import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OVHcloud',
  source: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  rules: [
    namedRule('ovh-application-secret', 'OVHcloud application secret', ['ovh'], alphanumeric(32), {
      words: 'secret',
    }),
    namedRule('ovh-consumer-key', 'OVHcloud consumer key', ['ovh'], base64url(32), { words: 'consumer' }),
  ],
};
