import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [],
  possible: [
    'My name is «Ingrid Halvorsen» and I need help.',
    'Yesterday Mr. «Quivering» left; ask «Beatriz Fonseca» instead.',
    'Reviewed-by: «Tomasz Wiśniewski» <tw@example.com>',
    '// TODO: ask «Priya Raman» why',
    'Dear «Olga»,',
    'The talk by «Jean-Luc O\u2019Connor» was long.',
    '«Willem van den Berg» wrote the parser.',
    'Contact: «Mary J. Whitfield»',
    '«Will Smith» was «Rosemary Fonseca»\u2019s neighbour.',
  ],
  negative: [
    'Returns the Visual Studio Code settings of the User.',
    'const Maria = Jackson.Parse(Ruby, JavaScript);',
    'import { Ingrid } from "./Ingrid.ts"; new Halvorsen()',
    'Monday in March, Python and Java on Linux.',
    'They founded Halvorsen Ltd in Bergen.',
    'We met at the corner of Ingrid 22.',
    '<Button Variant="Primary">Save Changes</Button>',
    'SELECT Name FROM Users WHERE Id = 3',
  ],
};
