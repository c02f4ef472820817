import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { replaced } from '../../fixing/python-call.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-file-mode', 'python-umask-open'] };

/** Modes without the right of the group and of others to write: `0o777` → `0o755`, `umask(0)` → `umask(0o022)`; they get an error. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    if (!call) return undefined;
    if (call.callee.name === 'umask') {
      const [given] = call.arguments;
      const mask = given && context.tracer.resolved(given.value);
      return mask?.type === 'integer' ? [replaced(mask, '0o022')] : undefined;
    }
    for (const { value } of call.arguments) {
      const written = context.tracer.resolved(value);
      const edits = ofNumber(written) ?? ofFlags(written);
      if (edits) return edits;
    }
    return ofCommand(node);
  },
};

function ofNumber(mode: SourceNode): readonly TextEdit[] | undefined {
  const digits = mode.type === 'integer' ? /^(0[oO]?)([0-7]{3,4})$/.exec(mode.text) : undefined;
  const value = digits ? Number.parseInt(digits[2]!, 8) : 0;
  if (!digits || (value & 0o002) === 0) return undefined;
  return [replaced(mode, digits[1]! + (value & ~0o022).toString(8).padStart(digits[2]!.length, '0'))];
}

/** `stat.S_IRWXU | stat.S_IRWXO` */
function ofFlags(mode: SourceNode): readonly TextEdit[] | undefined {
  const flags = [mode, ...nodesBelow(mode, 'attribute', new Set())].filter(
    ({ type }) => type === 'attribute',
  );
  const edits = flags.flatMap((flag): TextEdit[] => {
    const name = flag.field('attribute')?.text ?? '';
    const module = flag.field('object')?.text ?? '';
    const who = /^S_IRWX([GO])$/.exec(name)?.[1];
    if (who) {
      const right = who === 'G' ? 'GRP' : 'OTH';
      return [replaced(flag, `${module}.S_IR${right} | ${module}.S_IX${right}`)];
    }
    const sum = flag.parent;
    const other =
      sum?.type === 'binary_operator' && sum.field('right') === flag ? sum.field('left') : undefined;
    return /^S_IW(?:GRP|OTH)$/.test(name) && other ? [{ start: other.end, end: flag.end, text: '' }] : [];
  });
  return edits.length > 0 ? edits : undefined;
}

const modeWord = /(?<=["'\s])(0?)([0-7]{3})(?=["'\s])|(?<=["'\s])(?:a|o|go|ugo)?\+(r?)w(x?)(?=["'\s])/;

/** `chmod 777 file` in a command. */
function ofCommand(node: SourceNode): readonly TextEdit[] | undefined {
  const literals = nodesBelow(node, 'string', new Set()).filter(({ text }) => modeWord.test(text));
  const [literal] = literals;
  const found = literal && modeWord.exec(literal.text);
  if (!found || literals.length > 1) return undefined;
  const digits = found[2];
  const text =
    digits === undefined
      ? `u+${found[3]}w${found[4]}`
      : `${found[1]}${(Number.parseInt(digits, 8) & ~0o022).toString(8).padStart(3, '0')}`;
  const start = literal.start + found.index;
  return [{ start, end: start + found[0].length, text }];
}
