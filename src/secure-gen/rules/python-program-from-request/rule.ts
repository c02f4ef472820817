import { argumentsOf, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const chosen = flows({ use: 'any', from: ['remote'] });

export const entry: RegistryEntry = {
  title: 'Request chooses the program that is started',
  cwe: [78, 114],
  severity: 'critical',
  precision: 'high',
  languages: ['python'],
  message: 'The program that is started here is named by a request.',
  why: 'Whoever sends the request starts any program of this machine.',
  hint: 'Look the program up in a dictionary of those that are meant, by a key of the request.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
    'https://docs.python.org/3/library/os.html#os.execl',
  ],
  match: [
    calls({
      to: [
        ...['call', 'run', 'Popen', 'check_output', 'check_call'].map((name) => `subprocess.${name}`),
        'Popen',
        'check_output',
        'check_call',
        'asyncio.create_subprocess_exec',
        ...['l', 'le', 'lp', 'lpe', 'v', 've', 'vp', 'vpe'].map((ending) => `os.exec${ending}`),
        'os.startfile',
        'os.posix_spawn',
      ],
      where: (call, _node, context) => {
        if (argumentsOf(call, 'shell').length > 0) return false;
        const [first] = argumentsOf(call, [0, 'args']);
        const shape = first && context.file.shapeOf(context.tracer.resolved(first));
        const program = shape?.kind === 'list' ? shape.items[0] : first;
        return program ? chosen(program, context) : false;
      },
    }),
    calls({
      to: ['l', 'le', 'lp', 'lpe', 'v', 've', 'vp', 'vpe'].map((ending) => `os.spawn${ending}`),
      where: (call, _node, context) => {
        const [program] = argumentsOf(call, 1);
        return program ? chosen(program, context) : false;
      },
    }),
  ],
};
