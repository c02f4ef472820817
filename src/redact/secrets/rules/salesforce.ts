import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, upperHex, urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Salesforce',
  source: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_endpoints.htm',
  rules: [
    tokenRule('salesforce-access-token', 'Salesforce access token or session id', [
      '00D',
      alphanumeric(12, 15),
      oneOf('!', '%21'),
      urlSafe(80, 140),
    ]),
    namedRule(
      'salesforce-security-token',
      'Salesforce security token',
      ['salesforce', 'sfdc'],
      alphanumeric(24, 25),
      { words: 'token' },
    ),
    tokenRule('salesforce-consumer-key', 'Salesforce consumer key', ['3MVG', urlSafe(77, 101)]),
    namedRule(
      'salesforce-consumer-secret',
      'Salesforce consumer secret',
      ['salesforce', 'sfdc'],
      upperHex(64),
      { words: 'secret' },
    ),
  ],
};
