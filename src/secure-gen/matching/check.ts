import { constantText, type Origin } from '../analysis/dataflow/value.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from './matcher.ts';

/** What a check says of an expression: whether it is so, and what flows into it where that decides. */
export type Verdict = boolean | { readonly flow: Origin };

/** A question about an expression. */
export type Check = (node: SourceNode, context: RuleContext) => Verdict;

/** Whether the expression is one of these constants: itself, or by a name that was given it. */
export function is(...values: readonly (string | number | boolean | null)[]): Check {
  return (node, { file, tracer }) => {
    const shape = file.shapeOf(tracer.resolved(node));
    return shape.kind === 'literal' && values.includes(shape.value);
  };
}

/** Whether it is a number that is written out, itself or by a name that was given it, and smaller. */
export function isBelow(limit: number): Check {
  return (node, { file, tracer }) => {
    const shape = file.shapeOf(tracer.resolved(node));
    return shape.kind === 'literal' && typeof shape.value === 'number' && shape.value < limit;
  };
}

/** Whether it is a text that is always the same and matches. */
export function matches(pattern: RegExp): Check {
  return (node, { tracer }) => {
    const text = constantText(tracer.valueOf(node));
    return text !== undefined && pattern.test(text);
  };
}

/** Whether it is the same whenever the program runs. */
export function isConstant(): Check {
  return (node, { tracer }) => constantText(tracer.valueOf(node)) !== undefined;
}

/** Whether it, or what its name was given, is written in a way that matches. */
export function isWritten(pattern: RegExp): Check {
  return (node, { tracer }) => pattern.test(node.text) || pattern.test(tracer.resolved(node).text);
}

/** Whether it is an object or a dictionary in which one of the keys has a value that passes. */
export function has(keys: readonly string[], check: Check): Check {
  return (node, context) => {
    const shape = context.file.shapeOf(context.tracer.resolved(node));
    if (shape.kind !== 'record') return false;
    return firstTrue(
      shape.entries.filter(({ key }) => key !== undefined && keys.includes(key)),
      ({ value }) => check(value, context),
    );
  };
}

/** Whether it is an object or a dictionary that is written out, without any of these keys. */
export function lacks(...keys: readonly string[]): Check {
  return (node, { file, tracer }) => {
    const shape = file.shapeOf(tracer.resolved(node));
    if (shape.kind !== 'record' || shape.spreads.length > 0) return false;
    return !shape.entries.some(({ key }) => key !== undefined && keys.includes(key));
  };
}

/** Whether it is a list that is written out. */
export function isList(): Check {
  return (node, { file, tracer }) => file.shapeOf(tracer.resolved(node)).kind === 'list';
}

export function not(check: Check): Check {
  return (node, context) => check(node, context) === false;
}

export function anyOf(...checks: readonly Check[]): Check {
  return (node, context) => firstTrue(checks, (check) => check(node, context));
}

/** @returns what the last one says that says more than yes */
export function allOf(...checks: readonly Check[]): Check {
  return (node, context) => {
    let verdict: Verdict = true;
    for (const check of checks) {
      const next = check(node, context);
      if (next === false) return false;
      if (next !== true) verdict = next;
    }
    return verdict;
  };
}

export function firstTrue<T>(items: readonly T[], check: (item: T) => Verdict): Verdict {
  for (const item of items) {
    const verdict = check(item);
    if (verdict !== false) return verdict;
  }
  return false;
}
