import type { RegistryEntry } from './registry-entry.ts';

/** At example.com, which IANA keeps for examples (RFC 2606): mail to it goes nowhere. */
export const entry: RegistryEntry = {
  tag: 'email',
  normalise: (value) => value.toLowerCase(),
  standIn: (_, { id, spelling }) => `u-${id}${spelling && `-${spelling}`}@example.com`,
  samples: ['marlin@quist.dev', 'M.Quist+ci@mail.quist.co.uk', 'ödön@bárány.hu'],
};
