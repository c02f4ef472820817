import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { replaced } from '../../fixing/python-call.ts';
import { isSurelyText } from '../../fixing/python-surely-text.ts';
import { holesOf, templateOf } from '../../fixing/python-template.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-header-injection', 'python-log-injection'] };

/** `log.info("…", name)` → `log.info("…", name.replace("\r", "").replace("\n", ""))`, headers likewise; a value stays on its line. */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const call = file.callAt(node);
    if (call?.callee.name === 'start_response') return undefined;
    const given = call ? call.arguments.map(({ value }) => value) : [node.field('right')];
    const edits = given.flatMap((value) => (value ? inValue(place, value) : []));
    return edits.length > 0 ? edits : undefined;
  },
};

function inValue(place: WeakPlace, value: SourceNode): readonly TextEdit[] {
  const { file, context, weakness } = place;
  const use = weakness.rule === 'python-log-injection' ? 'log' : 'header';
  const isOpen = (node: SourceNode): boolean => flows({ use, from: ['remote'] })(node, context) !== false;
  if (!isOpen(value)) return [];
  const template = templateOf(file, value);
  const holes = template ? holesOf(template).filter(({ expression }) => isOpen(expression)) : [];
  const isFilled = template && holes.every(({ format }) => /^s?$/.test(format));
  const named = file.shapeOf(file.bare(value)).kind;
  const whole = { kind: 'hole', expression: value, format: '', isText: use === 'header', token: 0 } as const;
  if (!template && !/^(?:name|member|index|call)$/.test(named)) return [];
  return (isFilled ? holes : template ? [] : [whole]).flatMap((hole) => {
    const { text } = hole.expression;
    const isText = isSurelyText(hole, context);
    const isSimple = /^[\w.]+(?:\[[^\]]*\]|\([^()]*\))*$/.test(text);
    const subject = isText ? (isSimple ? text : `(${text})`) : `str(${text})`;
    // Older versions know no other quotes in an f-string, and no backslashes.
    const isInside = file.root.leafAt(hole.expression.start).closest(interpolations) !== undefined;
    if (isInside) return use === 'log' ? replaced(hole.expression, `${text}!r`) : [];
    return replaced(hole.expression, `${subject}.replace("\\r", "").replace("\\n", "")`);
  });
}

const interpolations = new Set(['interpolation']);
