import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'File "/home/«alice»/projects/app/main.py", line 3',
    'HOME=/home/«alice»',
    'at /Users/«carol.dev»/src/index.ts:4:2',
    'C:\\Users\\«alice»\\Desktop',
    '"C:\\\\Users\\\\«Alice»\\\\AppData"',
    '/mnt/c/Users/«alice»/notes',
    '/c/Users/«alice»/notes',
    'file:///Users/«alice»/x.html',
    'cd /home/«álvaro»/.ssh',
  ],
  possible: ["route('/home/«profiles»')"],
  negative: [
    '/home/runner/work/repo',
    '/home/$USER/x',
    '/home/<name>/x',
    '/Users/Shared/x',
    'https://engines.io/home/alice/x',
    'src/home/alice/x',
    '/home/user/app',
    'C:\\Users\\Public\\Desktop',
    '/home/index.html',
    'GET /api/Users/4711',
    '/Users/{id}',
  ],
};
