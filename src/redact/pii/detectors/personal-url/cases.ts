import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'see «https://www.linkedin.com/in/ada-byron».',
    'Website:\n«http://AnalyticalEngines.co.uk/»\n',
    'Just posted a photo «https://www.engines.dk/»',
    'My blog is «https://ada.engines.io/notes» and more',
    '(«https://twitter.com/adabyron»)',
  ],
  possible: [
    'GET «https://api.engines.io/lookup?name=ada&x=1»',
    '«https://cs.engines.edu/~abyron/»',
    'fetch("«https://api.engines.io/users/abyron»")',
  ],
  negative: [
    '"homepage": "https://analyticalengines.co.uk/",',
    'https://packages.example.org/lodash',
    'https://github.com/owner/repository/issues/1',
    'https://api.engines.io/users/{id}',
    'https://twitter.com/intent/tweet',
    'https://engines.io/reset?email=ada@engines.io',
    'homepage, https of it',
    'http://localhost:3000/users/ada',
  ],
};
