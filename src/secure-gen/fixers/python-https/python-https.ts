import { templateOf } from '../../fixing/python-template.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-credentials-over-http'] };

/** `http://` → `https://` where credentials go there; nobody on the way reads them. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    const [first, second] = call ? argumentsOf(call, ['url', 0, 1]) : [];
    const given = call?.callee.name === 'request' ? (second ?? first) : first;
    if (!given) return undefined;
    let start = context.tracer.resolved(given);
    const [part] = templateOf(file, start)?.parts ?? [];
    if (part?.kind === 'hole') start = context.tracer.resolved(part.expression);
    if (file.shapeOf(start).kind === 'text' && start.type === 'binary_operator') {
      const left = start.field('left');
      if (left) start = context.tracer.resolved(left);
    }
    const found = /^(?:[a-zA-Z]{0,2}["']+)http(?=:\/\/)/.exec(start.text);
    if (!found) return undefined;
    const end = start.start + found[0].length;
    return [{ start: end, end, text: 's' }];
  },
};
