import { custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const asaasBody = custom(
  '[A-Za-z0-9+/=:]{100,250}',
  (sample) => `${sample.alphanumeric(120)}==`,
  (sample) => sample.alphanumeric(40),
  250,
);

export const entry: RegistryEntry = {
  name: 'Asaas',
  source: 'https://docs.asaas.com/docs/authentication-2',
  rules: [
    tokenRule(
      'asaas-api-key',
      'Asaas API key',
      [oneOf('$aact_prod_', '$aact_hmlg_', '$aact_YTU5Y'), asaasBody],
      { severity: 'critical' },
    ),
  ],
};
