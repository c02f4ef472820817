import { argument, type CallCheck, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { anyOf } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const shells = /^(?:(?:\/usr)?\/bin\/)?(?:ba|z|da|k)?sh$|^cmd(?:\.exe)?$|^powershell(?:\.exe)?$/;
const text = flows({ use: 'shell' });

/** The text after `sh -c`, in a list of arguments that is written out. */
const shellText: Check = (node, context) => {
  const shape = context.file.shapeOf(context.tracer.resolved(node));
  return shape.kind === 'list' ? shellTextOf(shape.items, context) : false;
};

function shellTextOf(items: readonly Parameters<Check>[0][], context: Parameters<Check>[1]) {
  const [first, flag, ...rest] = items.map((item) => context.file.shapeOf(context.tracer.resolved(item)));
  const isShell = first?.kind === 'literal' && shells.test(String(first.value));
  const isText = flag?.kind === 'literal' && /^(?:-\w*c|\/[cC]|-Command)$/.test(String(flag.value));
  const ran = isShell && isText && rest.length > 0 ? items[2] : undefined;
  return ran ? text(ran, context) : false;
}

const spread: CallCheck = ({ arguments: given }, _node, context) =>
  shellTextOf(
    given.map(({ value }) => value),
    context,
  );

const isOneText: Check = (node, { file, tracer }) => file.shapeOf(tracer.resolved(node)).kind !== 'list';

export const entry: RegistryEntry = {
  title: 'Command that data from outside can change',
  cwe: [78],
  severity: 'critical',
  precision: 'high',
  languages: ['java'],
  message: 'A part of this command comes from outside, and it is split or read by a shell.',
  why: 'A value such as `; rm -rf ~`, or one more argument, makes it do something else, with the rights of this program.',
  hint: 'Use new ProcessBuilder("program", argument, …) with each argument apart, and no shell.',
  references: [
    'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/ProcessBuilder.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
  ],
  match: [
    ...sinks(
      'shell',
      ['java'],
      anyOf(shellText, (node, context) => isOneText(node, context) && text(node, context)),
    ),
    calls({ to: ['ProcessBuilder', '*.command'], where: argument(0, shellText) }),
    calls({ to: ['ProcessBuilder', '*.command'], where: spread }),
  ],
};
