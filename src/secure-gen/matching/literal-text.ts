import type { Check } from './check.ts';

/** Whether it is a text in quotes, itself or by a name that was given it, that matches. Quicker than `matches`, which follows values. */
export function isText(pattern: RegExp): Check {
  return (node, { file, tracer }) => {
    const shape = file.shapeOf(tracer.resolved(node));
    return shape.kind === 'literal' && typeof shape.value === 'string' && pattern.test(shape.value);
  };
}
