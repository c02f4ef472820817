import type { RegistryEntry } from './registry-entry.ts';

/** How Python starts programs through a shell. */
export const entry: RegistryEntry = {
  name: 'Python processes',
  source: 'https://docs.python.org/3/library/subprocess.html',
  languages: ['python'],
  cleaners: [
    { calls: ['subprocess.list2cmdline', '*.list2cmdline', 'shellescape', '*.shellquote'], uses: ['shell'] },
  ],
  propagators: ['textwrap.dedent', 'dedent', 'shlex.split'],
  sinks: [
    {
      use: 'shell',
      calls: [
        'os.system',
        'system',
        'os.popen',
        'os.popen2',
        'os.popen3',
        'os.popen4',
        'popen2.popen2',
        'popen2.popen3',
        'popen2.popen4',
        'popen2.Popen3',
        'popen2.Popen4',
        'commands.getoutput',
        'commands.getstatusoutput',
        'subprocess.getoutput',
        'subprocess.getstatusoutput',
        'getoutput',
        'getstatusoutput',
        'asyncio.create_subprocess_shell',
        'create_subprocess_shell',
        'pexpect.run',
        'pexpect.runu',
        'pexpect.spawn',
        'pexpect.spawnu',
        'pexpect.popen_spawn.PopenSpawn',
      ],
      arguments: [0, 'command', 'cmd'],
    },
  ],
};
