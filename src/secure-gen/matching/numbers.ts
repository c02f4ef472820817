import type { Check } from './check.ts';

/** Whether it is a number, itself or by a name that was given it, that passes. */
export function isNumber(passes: (value: number) => boolean): Check {
  return (node, { file, tracer }) => {
    const shape = file.shapeOf(tracer.resolved(node));
    return shape.kind === 'literal' && typeof shape.value === 'number' && passes(shape.value);
  };
}
