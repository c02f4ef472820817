import { namedRule } from '../named-rule.ts';
import { base64url, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Splunk',
  source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  rules: [
    namedRule('splunk-hec-token', 'Splunk HTTP event collector token', ['splunk', '^hec token'], uuid),
    namedRule(
      'splunk-observability-token',
      'Splunk Observability access token',
      ['splunk', 'signalfx'],
      base64url(22),
    ),
  ],
};
