import type { RegistryEntry } from './registry-entry.ts';

/** With the scheme of the value, at a host that IANA keeps for examples (RFC 2606). */
export const entry: RegistryEntry = {
  tag: 'url',
  normalise: (value) => value,
  standIn(value, { id }) {
    const scheme = /^(?:[a-z][a-z0-9+.-]{0,20}:)?\/\//i.exec(value)?.[0];
    if (scheme) return `${scheme}example.com/u-${id}`;
    return /^mailto:/i.test(value) ? `mailto:u-${id}@example.com` : `example.com/u-${id}`;
  },
  samples: [
    'https://git.quist.dev/~marlin',
    'postgres://marlin@db.quist.dev:5432/main',
    'quist.dev/in/marlin',
  ],
};
