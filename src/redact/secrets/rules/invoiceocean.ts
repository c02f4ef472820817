import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'InvoiceOcean',
  source: 'https://github.com/invoiceocean/api',
  rules: [
    namedRule(
      'invoiceocean-api-token',
      'InvoiceOcean API token',
      ['invoiceocean', 'invoice ocean'],
      base64url(20),
    ),
  ],
};
