import { isDayMonthYear } from '../check-digits/calendar-date.ts';
import { hasMod11And10Digit } from '../check-digits/iso-7064.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** The unique master citizen number of what was Yugoslavia: date, region, serial number, check digit. */
export function isMasterCitizenNumber(value: string): boolean {
  if (!isDayMonthYear(`${value.slice(0, 4)}${value.slice(5, 7)}`) || !/^[09]/.test(value[4]!)) return false;
  const left = weightedSum(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (left === 0 ? 0 : 11 - left) === Number(value[12]);
}

export const entry: RegistryEntry = {
  name: 'Serbia',
  sources: [
    'https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number',
    'https://sr.wikipedia.org/wiki/%D0%9F%D0%BE%D1%80%D0%B5%D1%81%D0%BA%D0%B8_%D0%B8%D0%B4%D0%B5%D0%BD%D1%82%D0%B8%D1%84%D0%B8%D0%BA%D0%B0%D1%86%D0%B8%D0%BE%D0%BD%D0%B8_%D0%B1%D1%80%D0%BE%D1%98',
  ],
  numbers: [
    {
      id: 'rs-jmbg',
      title: 'Unique master citizen number (JMBG)',
      type: 'national-id',
      layouts: ['9999999999999'],
      verify: isMasterCitizenNumber,
      strength: 3,
      words: ['jmbg', 'јмбг', 'maticni broj', 'embg', 'матични број'],
    },
    {
      id: 'rs-pib',
      title: 'Serbian tax number (PIB)',
      type: 'tax-id',
      layouts: ['999999999'],
      pattern: /^[1-9]/,
      verify: hasMod11And10Digit,
      strength: 1,
      words: ['pib', 'пиб', 'poreski'],
    },
  ],
};
