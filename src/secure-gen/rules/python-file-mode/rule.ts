import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { anyArgument, argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const literals = new Set(['string']);
/** Write permission for everybody in `chmod`: numbers with a last digit of 2, 3, 6, 7, or `o+w`, `a+rwx`. */
const command = /\bchmod\s+(?:-R\s+)?(?:0?[0-7]{2}[2367]|[ugo]*[ao][ugo]*[+=][rx]*w[rx]*|[+]w)\b/;

/** Whether a mode lets everybody write: `0o777`, `stat.S_IWOTH`. */
const letsEverybodyWrite: Check = (node, { tracer }) => {
  const { text } = tracer.resolved(node);
  const octal = /^0[oO]?([0-7]+)$/.exec(text)?.[1];
  if (octal) return (Number.parseInt(octal, 8) & 0o2) !== 0 && (Number.parseInt(octal, 8) & 0o1000) === 0;
  if (/^\d+$/.test(text)) return (Number(text) & 0o2) !== 0 && Number(text) < 0o1000;
  return /\bS_(?:IWOTH|IRWXO)\b/.test(text) && !/~/.test(text);
};

const isZero: Check = (node, { tracer }) => /^0[oO]?0*$/.test(tracer.resolved(node).text);

const inCommand: Matcher = {
  words: ['chmod'],
  at: (leaf, { file }) => {
    const literal = leaf.closest(literals);
    const list = literal?.parent;
    const call = callAround(list);
    if (
      !literal ||
      !call ||
      !/system|run|call|check|Popen|exec|sudo/i.test(file.callAt(call)?.callee.name ?? '')
    )
      return undefined;
    const { text } = list?.type === 'list' || list?.type === 'argument_list' ? list : literal;
    return command.test(text.replace(/["',[\]\s]+/g, ' ')) ? { node: call } : undefined;
  },
};

function callAround(node: SourceNode | undefined): SourceNode | undefined {
  return node?.closest(new Set(['call']));
}

export const entry: RegistryEntry = {
  title: 'File that everybody may write to',
  cwe: [732, 276],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'Every user of the machine may change this.',
  why: 'Another user, or another service that was broken into, puts something else there, and this program reads or runs it.',
  hint: 'Use 0o600 for files and 0o700 for folders, 0o644 and 0o755 where others have to read them.',
  references: [
    'https://docs.python.org/3/library/os.html#os.chmod',
    'https://cwe.mitre.org/data/definitions/732.html',
  ],
  match: [
    calls({
      to: ['os.chmod', 'os.fchmod', 'os.lchmod', '*.chmod'],
      where: anyArgument(letsEverybodyWrite),
    }),
    calls({ to: ['os.umask'], where: argument([0, 'mask'], isZero) }),
    calls({ to: ['os.open'], where: argument([2, 'mode'], letsEverybodyWrite) }),
    calls({ to: ['os.mkfifo'], where: argument([1, 'mode'], letsEverybodyWrite) }),
    inCommand,
  ],
};
