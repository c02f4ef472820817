import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: ['my twitter is «@ada_byron»', 'Follow me on GitHub: «@adabyron»'],
  possible: [
    'username: «ada»\npassword: x',
    'login="«ada.byron»"',
    'user_name=«abyron»\n',
    '203.0.113.9 - «a.byron» [04/Mar/2025:09:02:11 +0100] "GET / HTTP/1.1" 200 2210',
  ],
  negative: [
    'username: string;',
    'username: req.body.username,',
    'const username = getUser();',
    'username: $USER',
    'if (login == other) x',
    'import x from "@twitter/text"',
    'user.username = value',
    'uses: github/codeql-action@main',
    'twitter: foo@bar.com',
    '203.0.113.9 - - [04/Mar/2025:09:02:11 +0100] "GET / HTTP/1.1" 200 2210',
  ],
};
