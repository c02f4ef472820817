import { hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'WooCommerce',
  source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  rules: [
    tokenRule('woocommerce-consumer-key', 'WooCommerce consumer key', ['ck_', hex(40)]),
    tokenRule('woocommerce-consumer-secret', 'WooCommerce consumer secret', ['cs_', hex(40)], {
      severity: 'critical',
    }),
  ],
};
