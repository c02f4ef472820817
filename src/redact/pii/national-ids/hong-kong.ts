import type { RegistryEntry } from './registry-entry.ts';

/** A single letter has a space, worth 36, in front. */
function hasCheck(value: string): boolean {
  const padded = value.length === 8 ? ` ${value}` : value;
  let sum = 0;
  for (let index = 0; index < 8; index++) {
    const code = padded[index] === ' ' ? 36 : Number.parseInt(padded[index]!, 36);
    sum += code * (9 - index);
  }
  return (sum + (padded[8] === 'A' ? 10 : Number(padded[8]))) % 11 === 0;
}

export const entry: RegistryEntry = {
  name: 'Hong Kong',
  sources: ['https://en.wikipedia.org/wiki/Hong_Kong_identity_card'],
  numbers: [
    {
      id: 'hk-identity-card',
      title: 'Hong Kong identity card number',
      type: 'national-id',
      layouts: ['A999999(X)', 'AA999999(X)', 'A999999X', 'AA999999X'],
      pattern: /^(?:[A-Z]|[WX][A-Z])\d{6}[0-9A]$/,
      verify: hasCheck,
      strength: 1.4,
      words: ['hkid', '身份證', 'identity card', 'hk id'],
    },
  ],
};
