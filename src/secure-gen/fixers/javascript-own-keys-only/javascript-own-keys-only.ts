import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { before, behind, innermost, plainStatement } from '../../fixing/ecmascript-nodes.ts';
import { guard, refusal } from '../../fixing/ecmascript-refusal.ts';
import { indentOf, literalOf, styleOf } from '../../fixing/ecmascript-style.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: [
    'javascript-property-name-from-request',
    'javascript-prototype-pollution-merge',
    'javascript-prototype-pollution-path',
  ],
};

/** Names by which every object reaches what all objects share. */
const shared = ['__proto__', 'constructor', 'prototype'];

/**
 * Leaves the keys `__proto__`, `constructor` and `prototype` out where objects are merged, and refuses them where a path or a
 * name from a request says which property is written to.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { weakness } = place;
    if (weakness.rule === 'javascript-prototype-pollution-merge') return inLoop(place);
    return weakness.rule === 'javascript-prototype-pollution-path' ? onPath(place) : beforeWriting(place);
  },
};

function isShared(file: FileAnalysis, key: string): string {
  return shared.map((name) => `${key} === ${literalOf(file, name)}`).join(' || ');
}

/** `for (const key in source) { if (key === '__proto__' …) continue; … }` */
function inLoop({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const loop = innermost(node).closest(new Set(['for_in_statement']));
  const body = loop?.field('body');
  const key = /(\w+)$/.exec(loop?.field('left')?.text ?? '')?.[1];
  if (!loop || !body || key === undefined) return undefined;
  const { newline, step, end } = styleOf(file);
  const line = `if (${isShared(file, key)}) continue${end}`;
  const inner = `${newline}${indentOf(file, loop)}${step}`;
  if (body.type === 'statement_block')
    return [{ start: body.start + 1, end: body.start + 1, text: inner + line }];
  const head = file.text.lastIndexOf(')', body.start) + 1;
  return [
    { start: head, end: body.start, text: ` {${inner}${line}${inner}` },
    { start: body.end, end: body.end, text: `${newline}${indentOf(file, loop)}}` },
  ];
}

/** Behind `const keys = path.split('.')`; before the loop in which a list is shifted. */
function onPath({ node, file, context }: WeakPlace): readonly TextEdit[] | undefined {
  const call = innermost(node);
  const shape = file.callAt(call);
  const { end, declare } = styleOf(file);
  const isAny = (list: string): string => {
    const test = `[${shared.map((name) => literalOf(file, name)).join(', ')}]`;
    return declare === 'const'
      ? `${list}.some((key) => ${test}.includes(key))`
      : `${list}.some(function (key) { return ${test}.indexOf(key) >= 0${end} })`;
  };
  const error = [`throw new Error(${literalOf(file, 'Key that is not allowed')})${end}`];
  const declarator = call.parent?.type === 'variable_declarator' ? call.parent : undefined;
  const keys = declarator?.field('name');
  if (shape?.callee.name === 'split' && keys?.type === 'identifier') {
    const statement = plainStatement(file, call);
    return statement && [behind(file, statement, guard(file, isAny(keys.text), error))];
  }
  const list = shape?.callee.object;
  const owner = file.functionAround(call);
  const body = owner?.field('body');
  if (shape?.callee.name !== 'shift' || list?.type !== 'identifier' || body?.type !== 'statement_block')
    return undefined;
  const named = onlyValueOf(list, context)?.declarator.parent;
  if (named && file.functionAround(named) === owner)
    return [behind(file, named, guard(file, isAny(list.text), error))];
  const parameters = owner && file.shapeOf(owner);
  const isGiven =
    parameters?.kind === 'function' && parameters.parameters.some(({ name }) => name === list.text);
  const first = body.named.find(({ type }) => type !== 'comment');
  return isGiven && first ? [before(file, first, guard(file, isAny(list.text), error))] : undefined;
}

/** `object[req.query.name] = value`: a list of one name is the same name as a key. */
function beforeWriting({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const assignment = innermost(node);
  const left: SourceNode | undefined = assignment.field('left');
  const key = left && file.shapeOf(left);
  const statement = plainStatement(file, assignment);
  if (key?.kind !== 'index' || !statement || key.index.type === 'assignment_expression') return undefined;
  const lines = refusal(file, assignment, 400, 'Bad request');
  const list = `[${shared.map((name) => literalOf(file, name)).join(', ')}]`;
  return (
    lines && [before(file, statement, guard(file, `${list}.includes(String(${key.index.text}))`, lines))]
  );
}
