import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { before, innermost, plainStatement } from '../../fixing/ecmascript-nodes.ts';
import { guard, refusal } from '../../fixing/ecmascript-refusal.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-method-named-by-request'] };

/** `actions[req.params.action]()` only where the object itself has a property of that name: 404 otherwise. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const callee = innermost(node).field('function');
    if (!callee) return undefined;
    const member: SourceNode = onlyValueOf(callee, context)?.value ?? callee;
    const shape = file.shapeOf(member);
    const statement = plainStatement(file, member);
    if (shape.kind !== 'index' || !statement) return undefined;
    const lines = refusal(file, member, 404, 'Not found');
    const isOwn = `Object.prototype.hasOwnProperty.call(${shape.object.text}, ${shape.index.text})`;
    return lines && [before(file, statement, guard(file, `!${isOwn}`, lines))];
  },
};
