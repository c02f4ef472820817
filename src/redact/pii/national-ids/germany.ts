import { isDayMonthYear } from '../check-digits/calendar-date.ts';
import { hasMod11And10Digit } from '../check-digits/iso-7064.ts';
import { travelDocumentDigit } from '../check-digits/machine-readable-zone.ts';
import { weightedDigitSum, weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** In the first ten digits one occurs two or three times, all others at most once. */
function hasOneRepeatedDigit(value: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of value.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3 && !/(\d)\1\1/.test(value.slice(0, 10));
}

/** The place of the letter, as two digits, followed by the digits. */
function letterAsDigits(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, '0');
}

function hasHealthInsuranceCheck(value: string): boolean {
  const digits = letterAsDigits(value[0]!) + value.slice(1, 9);
  return weightedDigitSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(value[9]);
}

function hasPensionCheck(value: string): boolean {
  const digits = value.slice(0, 8) + letterAsDigits(value[8]!) + value.slice(9, 11);
  return weightedDigitSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(value[11]);
}

export const entry: RegistryEntry = {
  name: 'Germany',
  sources: [
    'https://de.wikipedia.org/wiki/Steuerliche_Identifikationsnummer',
    'https://de.wikipedia.org/wiki/Ausweisnummer',
    'https://de.wikipedia.org/wiki/Krankenversichertennummer',
    'https://de.wikipedia.org/wiki/Lebenslange_Arztnummer',
    'https://de.wikipedia.org/wiki/Versicherungsnummer',
    'https://de.wikipedia.org/wiki/Betriebsst%C3%A4ttennummer',
  ],
  numbers: [
    {
      id: 'de-tax-id',
      title: 'German tax identification number',
      type: 'tax-id',
      layouts: ['99999999999', '99 999 999 999'],
      pattern: /^[1-9]/,
      verify: (value) => hasOneRepeatedDigit(value) && hasMod11And10Digit(value),
      strength: 2.3,
      words: [
        'steuer id',
        'steueridentifikationsnummer',
        'steuer identifikationsnummer',
        'identifikationsnummer',
        'idnr',
        'steuerid',
        'tin',
      ],
    },
    {
      id: 'de-tax-number',
      title: 'German tax number of a tax office',
      type: 'tax-id',
      layouts: [
        '99/999/99999',
        '999/999/99999',
        '99/9999/9999',
        '999/9999/9999',
        '999 999 99999',
        '9999999999999',
      ],
      strength: 0,
      words: ['steuernummer', 'st nr', 'stnr', 'steuer nr', 'finanzamt', 'tax number'],
      onlyWithWord: true,
    },
    {
      id: 'de-vat',
      title: 'German VAT number',
      type: 'tax-id',
      layouts: ['de999999999', 'de 999999999', 'de 999 999 999'],
      verify: (value) => value[2] !== '0' && hasMod11And10Digit(value.slice(2)),
      strength: 1,
      words: ['umsatzsteuer', 'ust id', 'ust idnr', 'ustid', 'mehrwertsteuer', 'vat'],
    },
    {
      id: 'de-identity-card',
      title: 'German identity card',
      type: 'national-id',
      layouts: ['AXXXXXXXX', 'A99999999', 'AXXXXXXXX9'],
      pattern: /^(?=.*\d)[LMNPRTVWXY][CFGHJKLMNPRTVWXYZ0-9]{8}\d?$/,
      verify: (value) => value.length === 9 || travelDocumentDigit(value.slice(0, 9)) === Number(value[9]),
      strength: 0.4,
      words: ['personalausweis', 'ausweisnummer', 'ausweis', 'perso', 'identity card', 'id card'],
      onlyWithWord: true,
    },
    {
      id: 'de-passport',
      title: 'German passport',
      type: 'passport',
      layouts: ['AXXXXXXXX', 'AXXXXXXX9', 'AXXXXXXXX9', 'A9999999'],
      pattern: /^(?=.*\d)[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{7,8}\d?$/,
      strength: 0.6,
      words: ['reisepass', 'passnummer', 'pass nr'],
      onlyWithWord: true,
    },
    {
      id: 'de-health-insurance',
      title: 'German health insurance number',
      type: 'national-id',
      layouts: ['A999999999', 'A999 999 999'],
      verify: hasHealthInsuranceCheck,
      strength: 1,
      words: [
        'krankenversichertennummer',
        'kvnr',
        'krankenkasse',
        'krankenversicherung',
        'versichertennummer',
        'egk',
        'gesundheitskarte',
        'health insurance',
      ],
    },
    {
      id: 'de-pension-insurance',
      title: 'German pension insurance number',
      type: 'national-id',
      layouts: ['99999999A999', '99 999999 A 999', '99 999999 A999'],
      verify: (value) => isDayMonthYear(value, 2) && hasPensionCheck(value),
      strength: 2.3,
      words: [
        'sozialversicherungsnummer',
        'rentenversicherungsnummer',
        'versicherungsnummer',
        'svnr',
        'rvnr',
        'sv nummer',
        'rentenversicherung',
      ],
    },
    {
      id: 'de-doctor-number',
      title: 'German lifelong doctor number (LANR)',
      type: 'national-id',
      layouts: ['999999999', '999999-9-99'],
      verify: (value) => (10 - (weightedSum(value, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(value[6]),
      strength: 1,
      words: ['lanr', 'arztnummer', 'arzt nr', 'vertragsarzt', 'behandelnder arzt', 'kassenarzt'],
    },
    {
      id: 'de-practice-number',
      title: 'German place of practice number (BSNR)',
      type: 'national-id',
      layouts: ['999999999'],
      pattern: /^(?:0[1-3]|[1-9]\d)/,
      strength: 0,
      words: ['bsnr', 'betriebsstattennummer', 'betriebsstatten', 'betriebsstatte', 'praxisnummer', 'praxis'],
      onlyWithWord: true,
    },
    {
      id: 'de-driver-licence',
      title: 'German driving licence',
      type: 'national-id',
      layouts: ['A99XXXXXX9X', 'A999XXXXX9X', 'XXX9XXXXX9X'],
      pattern: /\d.*\d/,
      strength: 0,
      words: ['fuhrerschein', 'fahrerlaubnis', 'driving licence', 'driver license'],
      onlyWithWord: true,
    },
    {
      id: 'de-licence-plate',
      title: 'German licence plate',
      type: 'national-id',
      layouts: [
        'AAA-AA 9999',
        'AAA-AA 999',
        'AA-AA 9999',
        'AA-AA 999',
        'A-AA 9999',
        'A-AA 999',
        'A-AA 99',
        'AA-AA 99',
        'A-A 9999',
        'AA-A 999',
        'A AA 9999',
        'AA AA 999',
        'AA AA 9999',
        'A-AA9999',
        'AA-AA999',
        'AA-AA9999',
        'A-AA-9999',
        'AA-AA-999',
        'AAA-A 999',
        'AAA-A 99',
        'AAA-AA 99',
      ],
      pattern: /^(?!.*[A-Z]0)[A-Z]/,
      strength: 0,
      words: [
        'kennzeichen',
        'kfz',
        'nummernschild',
        'fahrzeug',
        'zulassung',
        'licence plate',
        'license plate',
      ],
      onlyWithWord: true,
    },
    {
      id: 'de-commercial-register',
      title: 'German commercial register number',
      type: 'tax-id',
      layouts: [
        'hrb 99999',
        'hrb 999999',
        'hrb 9999',
        'hra 99999',
        'hra 9999',
        'hra 999999',
        'hrb 999',
        'hrb99999',
        'hrb999999',
        'hra99999',
      ],
      strength: 0,
      words: ['handelsregister', 'amtsgericht', 'registergericht', 'hrb', 'hra'],
    },
  ],
};
