import { namedRule } from '../named-rule.ts';
import { alphanumeric, hex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Twilio',
  source: 'https://www.twilio.com/docs/iam/api-keys',
  rules: [
    namedRule('twilio-api-key-sid', 'Twilio API key SID', ['twilio'], sequence('SK', hex(32))),
    namedRule('twilio-api-secret', 'Twilio API key secret', ['twilio'], alphanumeric(32)),
    namedRule(
      'twilio-account-sid',
      'Twilio account SID',
      ['twilio', 'account sid'],
      sequence('AC', hex(32)),
      { severity: 'low', words: false },
    ),
  ],
};
