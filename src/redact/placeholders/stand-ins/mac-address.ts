import type { RegistryEntry } from './registry-entry.ts';

/** Locally administered (IEEE 802-2014, 8.2.2): no maker ships a device with it. */
export const entry: RegistryEntry = {
  tag: 'mac',
  normalise: (value) => value.replace(/[^\da-f]/gi, '').toLowerCase(),
  standIn(value, { draw }) {
    const digits = `02${draw.from('0123456789abcdef', 14)}`;
    const upper = /[A-F]/.test(value);
    let next = 0;
    return value.replace(/[\da-f]/gi, () => (upper ? digits[next++]!.toUpperCase() : digits[next++]!));
  },
  looseSeparators: true,
  samples: ['3c:22:fb:4a:90:1e', '3C-22-FB-4A-90-1E', '3c22.fb4a.901e'],
};
