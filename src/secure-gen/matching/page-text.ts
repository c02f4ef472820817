import { isOrigin } from '../analysis/dataflow/value.ts';
import type { Check } from './check.ts';
import { type FlowOptions, flows } from './flows.ts';

/**
 * Whether a value that becomes a page says in it what came from elsewhere: a text that is put together, or the data
 * themselves. What an unknown function makes of such data is not taken for them.
 */
export function pageText(options: Omit<FlowOptions, 'use' | 'joined'>): Check {
  const anywhere = flows({ ...options, use: 'html' });
  const beside = flows({ ...options, use: 'html', joined: true });
  return (node, context) => {
    const { file, tracer } = context;
    const { kind } = file.shapeOf(tracer.resolved(node));
    if (kind === 'record' || kind === 'computed') return false;
    if (kind === 'text' || kind === 'name') {
      const verdict = beside(node, context);
      if (verdict !== false) return verdict;
    }
    const { from = ['remote'] } = options;
    const always = tracer
      .valueOf(node)
      .every((pieces) => pieces.some((piece) => isOrigin(piece) && from.includes(piece.source)));
    return always && anywhere(node, context);
  };
}
