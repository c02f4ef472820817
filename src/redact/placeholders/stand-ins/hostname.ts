import type { RegistryEntry } from './registry-entry.ts';

/**
 * Below `example.internal`: ICANN keeps `internal` for private networks (board resolution of 29 July 2024). A name without
 * a dot may stand where only a name can: it gets a token.
 */
export const entry: RegistryEntry = {
  tag: 'host',
  normalise: (value) => value.toLowerCase().replace(/\.$/, ''),
  standIn: (value, { id, spelling }) =>
    value.includes('.') ? `h-${id}${spelling && `-${spelling}`}.example.internal` : undefined,
  samples: ['db01.corp.lan', 'Vault.Prod.intranet', 'db01'],
};
