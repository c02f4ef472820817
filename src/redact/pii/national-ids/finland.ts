import { isDayMonthYear } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Finland',
  sources: ['https://dvv.fi/en/personal-identity-code', 'https://fi.wikipedia.org/wiki/Y-tunnus'],
  numbers: [
    {
      id: 'fi-personal-identity-code',
      title: 'Finnish personal identity code',
      type: 'national-id',
      layouts: ['999999-999X', '999999+999X', '999999A999X'],
      pattern: /^\d{6}[A-FU-Y]?\d{3}[0-9A-FHJ-NPR-Y]$/,
      verify: (value) => {
        const digits = value.slice(0, 6) + value.slice(-4, -1);
        return (
          isDayMonthYear(value) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === value.at(-1)
        );
      },
      strength: 2.9,
      words: ['hetu', 'henkilotunnus', 'personbeteckning', 'personal identity code'],
    },
    {
      id: 'fi-business-id',
      title: 'Finnish business identity code',
      type: 'tax-id',
      layouts: ['9999999-9', 'fi99999999'],
      verify: (value) => weightedSum(value.replace('FI', ''), [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
      strength: 1,
      words: ['y tunnus', 'fo nummer', 'business id', 'alv'],
    },
    {
      id: 'fi-passport',
      title: 'Finnish passport',
      type: 'passport',
      layouts: ['AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
