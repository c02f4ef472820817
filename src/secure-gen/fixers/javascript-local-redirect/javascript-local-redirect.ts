import { isOrigin } from '../../analysis/dataflow/value.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { functionAtEnd } from '../../fixing/ecmascript-functions.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-open-redirect'] };

/** These are whole addresses, of other hosts as well. */
const wholeAddress = /referr?er|origin|host/i;

/**
 * `res.redirect(req.query.next)` → `res.redirect(safeLocalPath(req.query.next))`, a function at the end of the file that lets
 * paths of this site through, and makes the start page of what leads elsewhere: `//host`, `/\host`, `https://host`.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { file, context } = place;
    const target = targetAt(place);
    if (!target) return undefined;
    const beginnings = context.tracer.valueOf(target).map(([first]) => first);
    const leadsElsewhere = beginnings.some(
      (first) =>
        first !== undefined &&
        (isOrigin(first) ? wholeAddress.test(first.label) : /^[a-z+]+:|^\/\//i.test(first)),
    );
    if (leadsElsewhere) return undefined;
    const added = functionAtEnd(file, {
      name: 'safeLocalPath',
      parameters: [['target', 'unknown']],
      returns: 'string',
      purpose: 'The path, if it is one of this site; its start page otherwise.',
      body: ["return typeof target === 'string' && /^\\/(?![\\/\\\\\\s])/.test(target) ? target : '/';"],
    });
    const text = target.type === 'non_null_expression' ? target.text.slice(0, -1) : target.text;
    return added && [replaced(target, `${added.code}(${text})`), ...added.edits];
  },
};

const status = /^(?:30\d|[\w.]*STATUS[\w.]*)$/;

function targetAt({ node, file }: WeakPlace): SourceNode | undefined {
  const inner = innermost(node);
  if (inner.type === 'pair') return inner.field('value');
  const call = file.callAt(inner);
  if (!call) return undefined;
  const [first, second] = call.arguments;
  if (/^(?:setHeader|header|set|append)$/.test(call.callee.name)) return second?.value;
  return first && second && status.test(first.value.text) ? second.value : first?.value;
}
