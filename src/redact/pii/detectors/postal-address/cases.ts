import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'She lives at «48 Ashdown Lane», third floor',
    'Meet me at «2210 Lindenweg 14 Apt. 31\nHalmstad, nan 40217» tomorrow.',
    'Please return to «771 Orchard Road\n Suite 204\n Westport\n Ireland 30418» in case of an issue.',
    '«90311 Rosenvej 17\n Apt. 208\n Nyborg\n Denmark 55103»',
    '> «3310 Via Garibaldi 8\n> Suite 12\n> Prato\n> Italy 50417»',
    'Adresse: «12 rue des Lilas, Nantes»',
    'wohnhaft in der Gartenstadt, Anschrift: «Birkenstraße 7a, 10961 Berlin»',
    'Dirección: «Calle Mayor 41»',
    'Ship to: «PSC 4180, Box 2217\nAPO AE 09061»',
    'the bus stops at «the corner of Tulpenlaan 40 and Mill Road»',
    "{ zip: '«10961»' }",
    '"cap": "«20121»"',
    'CAP: «20121»',
  ],
  negative: [
    'See Chapter 12 and Section 4.',
    'Test Suite 2 passed',
    '"other": 2060,\n"zip": 2061,\n"word": 2062',
    'slice := make([]int, 0); cap = 4096',
    'file.zip: 90210',
    'const address = 127;',
    'lives at version 3.2',
    'the address is 0x7ffe 16 bytes',
    'Node 20 and Windows 10',
    'We met on March 12, 2021',
    'String 5 of 12',
    'for (let i = 0; i < 10; i++) Place 1',
  ],
};
