import type { RegistryEntry } from './registry-entry.ts';

/**
 * Somewhere else, as exactly: as many decimals, the same signs. Whole parts of two digits stay below 60, so that they are
 * valid as degrees of latitude, as minutes and as seconds; those of three digits below 180.
 */
export const entry: RegistryEntry = {
  tag: 'coordinates',
  normalise: (value) => value.replace(/\s+/g, ''),
  standIn(value, { draw }) {
    if ((value.match(/\d/g)?.length ?? 0) < 6) return undefined;
    return value.replace(/(\d+)(\.\d+)?/g, (_, whole: string, fraction: string | undefined) => {
      const drawn = fraction ? `.${draw.digits(fraction.length - 1)}` : '';
      if (whole.length > 3) return draw.between(1, 9) + draw.digits(whole.length - 1) + drawn;
      if (whole.length === 3) return draw.between(100, 179) + drawn;
      return (whole.length === 2 ? draw.between(10, 59) : draw.between(1, 9)) + drawn;
    });
  },
  samples: ['51.507351, -0.127758', '-33.8688,151.2093', '40°26\'46"N 79°58\'56"W'],
};
