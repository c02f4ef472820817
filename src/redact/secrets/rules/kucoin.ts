import { namedRule } from '../named-rule.ts';
import { anyHex, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'KuCoin',
  source: 'https://www.kucoin.com/docs/basics-info/connection-method/authentication/creating-a-request',
  rules: [
    namedRule('kucoin-access-token', 'KuCoin API key', ['kucoin'], anyHex(24)),
    namedRule('kucoin-secret-key', 'KuCoin API secret', ['kucoin'], uuid, { severity: 'critical' }),
  ],
};
