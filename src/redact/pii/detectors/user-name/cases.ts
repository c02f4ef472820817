import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: ['my twitter is «@ada_byron»', 'Follow me on GitHub: «@adabyron»'],
  possible: [
    'username: «ada»\npassword: x',
    'login="«ada.byron»"',
    'user_name=«abyron»\n',
    'sshd[22]: Failed password for invalid user «abyron» from 203.0.113.9 port 53022 ssh2',
    'sshd[22]: Accepted publickey for «abyron» from 203.0.113.9 port 53022 ssh2: RSA',
    'pam_unix(sshd:session): session opened for user «abyron»(uid=1000) by (uid=0)',
    'git clone https://«abyron»@git.engines.io/repository.git',
    'https://engines.io/reset?token=1&user=«abyron»',
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
    'sshd[22]: Failed password for root from 203.0.113.9 port 53022 ssh2',
    'checks the password for validity; see publickey for details',
    'https://x-access-token@git.engines.io/repository.git',
    'https://engines.io/search?user={user}',
    '203.0.113.9 - - [04/Mar/2025:09:02:11 +0100] "GET / HTTP/1.1" 200 2210',
  ],
};
