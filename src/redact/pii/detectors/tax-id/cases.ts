import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'CPF «789.695.836-88»',
    "cnpj = '«42074016692805»'",
    'Steuer-ID: «48 436 059 211»',
    'CUIT «23-38652935-3»',
    "        '«04 17 034 514 260»',",
    'TIN: «933-858-929-039»',
    'ITIN «953-78-5977»',
    'ABN «51 824 753 556»',
  ],
  negative: [
    'CPF 789.695.836-89',
    'Steuer-ID: 48 436 059 212',
    '42074016692806',
    'TIN: 933-858-920-039',
    'tax = 12345678901',
  ],
};
