import { calleeReference } from '../analysis/dataflow/path-of.ts';
import type { CallShape } from '../analysis/syntax/shape.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { CalleeIndex, lastName } from '../knowledge/callee-index.ts';
import { type Check, firstTrue, type Verdict } from './check.ts';
import { companyOf } from './company.ts';
import type { Matcher, RuleContext } from './matcher.ts';
import { inFile, type MayStand } from './may-stand.ts';

/** A question about a call. */
export type CallCheck = (call: CallShape, node: SourceNode, context: RuleContext) => Verdict;

export interface CallOptions {
  /** As `CalleePattern` says. */
  readonly to: readonly string[];
  /** How the object is called whose method it is, where the name of the method is one of many. */
  readonly receiver?: RegExp;
  readonly where?: CallCheck;
}

/** Matches calls. */
export function calls({ to, receiver, where }: CallOptions): Matcher {
  const index = new CalleeIndex<true>();
  index.addAll(to, true);
  const mayStand = receiver && inFileOf(receiver);
  return {
    words: [...new Set(to.map((pattern) => lastWord(lastName(pattern))))],
    isCallee: true,
    company: companyOf(to),
    ...(mayStand && { mayStand }),
    at: (leaf, context) => {
      const found = callOf(leaf, context);
      if (!found) return undefined;
      const { node, call } = found;
      const reference = calleeReference(context.file, node);
      if (!reference || !index.find(reference)) return undefined;
      if (receiver && !receiver.test(receiverName(call, context))) return undefined;
      const verdict = where?.(call, node, context) ?? true;
      if (verdict === false) return undefined;
      return verdict === true ? { node } : { node, flow: verdict.flow };
    },
  };
}

/** What is searched for: of a module such as `express-session`, whose name is no word, the end. */
const lastWord = (name: string): string => name.slice(name.lastIndexOf('-') + 1);

/**
 * Whether a file may have such an object: what matches its text stands in the text of the file, though not at its beginning or
 * end. Undefined for patterns that look beside what they match.
 */
function inFileOf({ source, flags }: RegExp): MayStand | undefined {
  if (/\(\?<?[=!]/.test(source)) return undefined;
  return inFile(new RegExp(source.replace(/(\\.|\[\^)|[$^]/g, '$1'), flags));
}

/** The call whose callee ends with a leaf. */
function callOf(leaf: SourceNode, { file }: RuleContext) {
  let node = leaf.parent;
  for (let up = 0; node && up < 3; up++, node = node.parent) {
    const call = file.callAt(node);
    if (!call) continue;
    const isName =
      call.callee.name === leaf.text && !call.arguments.some(({ value }) => leaf.isInside(value));
    return isName ? { node, call } : undefined;
  }
  return undefined;
}

/** What the object of a method is called, and what it was made by: `cursor sqlite3.connect().cursor()`. */
function receiverName({ callee }: CallShape, { tracer }: RuleContext): string {
  if (!callee.object) return '';
  return `${callee.object.text} ${tracer.resolved(callee.object).text}`;
}

/** Whether an argument passes; false where it is not given. @param which its place from 0, or its name, or both */
export function argument(which: number | string | readonly (number | string)[], check: Check): CallCheck {
  return (call, _node, context) => firstTrue(argumentsOf(call, which), (value) => check(value, context));
}

/** Whether none of these arguments is given, and none may be hidden in what stands for several. */
export function missing(...which: readonly (number | string)[]): CallCheck {
  return (call) => argumentsOf(call, which).length === 0 && !call.arguments.some(({ isSpread }) => isSpread);
}

export function anyArgument(check: Check): CallCheck {
  return (call, _node, context) => firstTrue(call.arguments, ({ value }) => check(value, context));
}

/** Whether the object on which a method is called passes. */
export function object(check: Check): CallCheck {
  return ({ callee }, _node, context) => (callee.object ? check(callee.object, context) : false);
}

export function every(...checks: readonly CallCheck[]): CallCheck {
  return (call, node, context) => {
    let verdict: Verdict = true;
    for (const check of checks) {
      const next = check(call, node, context);
      if (next === false) return false;
      if (next !== true) verdict = next;
    }
    return verdict;
  };
}

export function some(...checks: readonly CallCheck[]): CallCheck {
  return (call, node, context) => firstTrue(checks, (check) => check(call, node, context));
}

export function unless(check: CallCheck): CallCheck {
  return (call, node, context) => check(call, node, context) === false;
}

export function argumentsOf(
  { arguments: all }: CallShape,
  which: number | string | readonly (number | string)[],
): readonly SourceNode[] {
  const wanted = typeof which === 'object' ? which : [which];
  const positional = all.filter(({ name }) => name === undefined);
  return wanted.flatMap((each) => {
    const found = typeof each === 'number' ? positional[each] : all.find(({ name }) => name === each);
    return found && !found.isSpread ? [found.value] : [];
  });
}
