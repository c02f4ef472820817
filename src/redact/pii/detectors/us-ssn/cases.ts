import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'My SSN is «514-62-0377».',
    'social security number «514 62 0377»',
    'ssn=«514620377»',
    "{ socialSecurityNumber: '«514-62-0377»' }",
  ],
  negative: [
    'SSN 000-62-0377',
    'SSN 666-62-0377',
    'SSN 514-00-0377',
    'SSN 514-62-0000',
    'ticket 514620377',
    '2014-62-0377',
    '514-62-03771',
  ],
};
