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
    'Copyright (c) 2019 «Rebecca Steinfeld»',
    'ask «Fiona McAllister» instead',
    '«Will Smith» was «Rosemary Fonseca»\u2019s neighbour.',
  ],
  negative: [
    'Copyright 2006-2022 by the Pygments team. All Rights Reserved.',
    'San Francisco and Los Angeles are in the United States of America',
    '/** Mark the future done. */',
    'starting with Mac OS 11, by the Jackson ObjectMapper',
    'name: MainThread, name: NormalizedName',
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
