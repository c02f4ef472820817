import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'Su DNI es «25849660Y».',
    "        '«25849660Y»',\n        '«03768998B»',",
    'NIE: «Z0366236N»',
    'henkilötunnus «010915-888D»',
    'PESEL «73862204130»',
    'My Aadhaar number is «9749 3221 2194»',
    'Krankenkasse, KVNR «H084272229»',
    'personnummer «410917-7669» enligt intyget',
    '주민등록번호 «990808-1429249»',
    'CNP: «5400702348556»',
    '{ "nationalInsurance": "«WH997353A»" }',
    'NHS number «541 078 9075»',
    'NPI «2315197931» is the provider',
    'TC kimlik no «25218218818»',
    "My driver's license number is «7204418»",
    'Plaka «34 ABC 1234» ve «06 JK 567»',
    'codice fiscale «HLYRJG6RL8PJLSNM»',
  ],
  possible: ['«25218218818»', "codes = ['«61442907»', '«58116230»']"],
  negative: [
    // Check digits that are wrong.
    'Su DNI es 25849661Y.',
    'PESEL 73862204131',
    'My Aadhaar number is 9749 3221 2195',
    'NHS number 541 078 9076',
    // Look-alikes.
    'const timeout = 7362717490;',
    'phone: 7362717490',
    "released: ['20240131', '20240229']",
    "orderIds = ['10023456', '10023457', '10023458']",
    "hashes = ['SHA3224', 'SHA3256', 'SHA3384']",
    'ids: ["83746510", "29384756"]',
    'took 1733990000123 ms, 1733990001',
    'golang.org/x/net v0.0.0-20210405180319-a5a99cb37ef4',
    'sha256 25849660yabc',
    "formats: ['rgba8uint', 'rgba8sint', 'r16float']",
    '1111111111',
  ],
};
