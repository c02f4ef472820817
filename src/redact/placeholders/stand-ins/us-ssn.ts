import type { RegistryEntry } from './registry-entry.ts';

/**
 * Area 900 to 999, which the Social Security Administration never assigns; a group below 50, so that it is no taxpayer
 * number (ITIN) either.
 */
export const entry: RegistryEntry = {
  tag: 'ssn',
  normalise: (value) => value.replace(/\D/g, ''),
  standIn(value, { draw }) {
    if (value.match(/\d/g)?.length !== 9) return undefined;
    const group = String(draw.between(1, 49)).padStart(2, '0');
    const digits = `9${draw.digits(2)}${group}${String(draw.between(1, 9999)).padStart(4, '0')}`;
    let next = 0;
    return value.replace(/\d/g, () => digits[next++]!);
  },
  looseSeparators: true,
  samples: ['219-09-9999', '219 09 9999', '219099999'],
};
