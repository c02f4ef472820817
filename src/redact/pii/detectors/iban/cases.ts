import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'IBAN: «DE89370400440532013000».',
    'Pay to «DE89 3704 0044 0532 0130 00» please',
    'iban=«gb29nwbk60161331926819»',
    '"«FR14 2004 1010 0505 0001 3M02 606»"',
    '«NL91-ABNA-0417-1643-00»',
    'from «GB29NWBK60161331926819» to «BE71 0961 2345 6769» today',
  ],
  negative: [
    'DE89370400440532013001',
    'DE89 3704 0044 0532 0130 01',
    'xDE89370400440532013000',
    'DE89370400440532013000AB',
    'ZZ89370400440532013000',
    'AL47/2121/1009/0000/0002/3569/8741',
    'const be71 = 0x0961;',
    'GB29nWBK60161331926819',
  ],
};
