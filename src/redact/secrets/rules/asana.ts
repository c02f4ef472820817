import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, custom, digits, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

const asanaIds = custom(
  '(?:\\d{10,20}[/:]){0,2}',
  (sample) => sample.pick(['', `${sample.digits(16)}:`, `${sample.digits(16)}/${sample.digits(16)}:`]),
  () => '',
  42,
);

export const entry: RegistryEntry = {
  name: 'Asana',
  source: 'https://developers.asana.com/docs/personal-access-token',
  rules: [
    namedRule(
      'asana-personal-access-token',
      'Asana personal access token',
      ['asana'],
      sequence(digits(1), '/', asanaIds, anyHex(32)),
      { words: false },
    ),
    namedRule('asana-client-secret', 'Asana client secret', ['asana'], alphanumeric(32)),
    namedRule('asana-client-id', 'Asana client identifier', ['asana'], digits(16), {
      severity: 'low',
      words: 'id|key|client',
    }),
  ],
};
