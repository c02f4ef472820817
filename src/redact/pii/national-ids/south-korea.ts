import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

function hasCheck(value: string): boolean {
  return (11 - (weightedSum(value, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(value[12]);
}

export const entry: RegistryEntry = {
  name: 'South Korea',
  sources: [
    'https://en.wikipedia.org/wiki/Resident_registration_number',
    'https://ko.wikipedia.org/wiki/%EC%82%AC%EC%97%85%EC%9E%90%EB%93%B1%EB%A1%9D%EB%B2%88%ED%98%B8',
  ],
  numbers: [
    {
      id: 'kr-resident-registration',
      title: 'South Korean resident registration number',
      type: 'national-id',
      layouts: ['999999-9999999', '9999999999999'],
      pattern: /^\d{6}[1-4]/,
      verify: (value) => isYearMonthDay(value) && hasCheck(value),
      strength: 2.8,
      words: ['주민등록번호', '주민번호', 'resident registration', 'rrn', 'korean rrn'],
    },
    {
      // Those given since October 2020 have no check digit.
      id: 'kr-resident-registration-2020',
      title: 'South Korean resident registration number without check digit',
      type: 'national-id',
      layouts: ['999999-9999999', '9999999999999'],
      pattern: /^\d{6}[1-4]/,
      verify: (value) => isYearMonthDay(value),
      strength: 1.4,
      words: ['주민등록번호', '주민번호', 'resident registration', 'rrn', 'korean rrn'],
      onlyWithWord: true,
    },
    {
      id: 'kr-foreigner-registration',
      title: 'South Korean foreigner registration number',
      type: 'national-id',
      layouts: ['999999-9999999', '9999999999999'],
      pattern: /^\d{6}[5-8]/,
      verify: (value) =>
        isYearMonthDay(value) &&
        (13 - (weightedSum(value, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(value[12]),
      strength: 2.8,
      words: ['외국인등록번호', 'foreigner registration', 'alien registration', 'frn', 'arc'],
    },
    {
      id: 'kr-business-registration',
      title: 'South Korean business registration number',
      type: 'tax-id',
      layouts: ['999-99-99999', '9999999999'],
      verify: (value) => {
        const sum = weightedSum(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(value[8]) * 5) / 10);
        return (10 - (sum % 10)) % 10 === Number(value[9]);
      },
      strength: 1,
      words: ['사업자등록번호', '사업자', 'business registration', 'brn'],
    },
    {
      id: 'kr-driver-licence',
      title: 'South Korean driver licence',
      type: 'national-id',
      layouts: ['99-99-999999-99'],
      pattern: /^(?:1[1-9]|2[0-68])/,
      strength: 0.7,
      words: ['운전면허', '면허번호', 'license', 'licence', 'driver'],
    },
    {
      id: 'kr-passport',
      title: 'South Korean passport',
      type: 'passport',
      layouts: ['A99999999', 'A999A9999'],
      pattern: /^[MSRODG]/,
      strength: 0.6,
      words: [],
      onlyWithWord: true,
    },
  ],
};
