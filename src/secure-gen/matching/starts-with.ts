import { isOrigin } from '../analysis/dataflow/value.ts';
import type { Check } from './check.ts';

/** Whether it may be a text that begins with constant text which matches. */
export function startsWith(pattern: RegExp): Check {
  return (node, { tracer }) =>
    tracer.valueOf(node).some((pieces) => {
      const [first] = pieces;
      if (first === undefined || isOrigin(first)) return false;
      // Something has to follow where the pattern asks for it.
      return pattern.test(pieces.length > 1 ? `${first}\0` : first);
    });
}

/** Whether every text that it may be begins with constant text that matches. */
export function alwaysStartsWith(pattern: RegExp): Check {
  return (node, { tracer }) => {
    const value = tracer.valueOf(node);
    return value.length > 0 && value.every(([first]) => typeof first === 'string' && pattern.test(first));
  };
}
