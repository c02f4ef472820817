import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    "Please tell me your date of birth. It's «4/17/1986»",
    'DOB: «1986-04-17»',
    "{ dateOfBirth: '«1986-04-17»' }",
    'birth_date,«17.04.1986»',
    'She was born on «April 17, 1986» in Bergen.',
    'geboren am «17. April 1986»',
    'née le «17 avril 1986»',
    'Fecha de nacimiento: «17/04/1986»',
    '生年月日 «1986年4月17日»',
  ],
  negative: [
    'released on 2021-04-17',
    'born in 1986',
    'function dateOfBirth(value) { return parse(value, 12); }',
    'DOB: 1986-14-47',
    'the birth of version 1.4.86.2',
    'born.\n\nChangelog\n\n2021-04-17',
  ],
};
