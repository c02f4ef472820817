import type { Check } from './check.ts';

/** Whether every text that it may be begins with constant text that matches. */
export function constantBeginning(pattern: RegExp): Check {
  return (node, { tracer }) => {
    const value = tracer.valueOf(node);
    return value.length > 0 && value.every(([first]) => typeof first === 'string' && pattern.test(first));
  };
}
