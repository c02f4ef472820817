import { isOrigin, type Origin, type Piece } from '../analysis/dataflow/value.ts';
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
    const open = tracer.valueOf(node).filter((pieces) => pieces.some(isOpen));
    const always =
      open.length > 0 &&
      open.every((pieces) => pieces.some((piece) => isOpen(piece) && from.includes(piece.source)));
    return always && anywhere(node, context);
  };
}

function isOpen(piece: Piece): piece is Origin {
  return isOrigin(piece) && !piece.cleaned.has('html') && !piece.cleaned.has('any');
}
