import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

// `handle_` in front leaves little to choose.
const fromRequest = flows({ use: 'any', from: ['remote'], notAfter: /\w$/ });

export const entry: RegistryEntry = {
  title: 'Request chooses an attribute or a function by its name',
  cwe: [470],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'A name from a request decides what is taken from this object.',
  why: 'Besides what was meant, the name may be that of a method that deletes things, or `__class__`, which leads to everything.',
  hint: 'Look the name up in a dictionary of what may be asked for.',
  references: [
    'https://docs.python.org/3/library/functions.html#getattr',
    'https://cwe.mitre.org/data/definitions/470.html',
  ],
  match: [
    calls({ to: ['getattr', 'delattr'], where: argument(1, fromRequest) }),
    calls({ to: ['operator.attrgetter', 'operator.methodcaller'], where: argument(0, fromRequest) }),
    {
      words: ['globals', 'locals', 'vars'],
      at: (leaf, context) => {
        const call = leaf.parent;
        const node = call?.parent;
        if (!call || !node || !context.file.callAt(call)) return undefined;
        const shape = context.file.shapeOf(node);
        if (shape.kind !== 'index' || shape.object !== call) return undefined;
        const verdict = fromRequest(shape.index, context);
        return typeof verdict === 'object' ? { node, flow: verdict.flow } : undefined;
      },
    },
  ],
};
