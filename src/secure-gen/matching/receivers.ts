import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from './matcher.ts';

const highest = 14;
const mostUses = 8;

/** Nodes through which a value does not get: whatever is round them gets something else. */
const statements = /statement$|declaration$|^program$|^module$|^block$|_body$/;

/**
 * What people call what gets the value of an expression: the variable, the property, the option, the parameter of a well-known
 * setter, the function that returns it; and the same for the variable again, where that is used further on.
 */
export function receiversOf(node: SourceNode, context: RuleContext): readonly string[] {
  const names: string[] = [];
  const first = climb(node, context, names);
  if (!first) return names;
  const uses = context.file
    .occurrencesOf(first)
    .filter((leaf) => leaf.start > node.end && isSameFunction(leaf, node, context));
  for (const use of uses.slice(0, mostUses)) climb(use, context, names);
  return names;
}

function isSameFunction(a: SourceNode, b: SourceNode, { file }: RuleContext): boolean {
  const outer = file.functionAround(b);
  return outer === undefined || a.isInside(outer);
}

/** @returns the name of the variable that gets it, if one does */
function climb(from: SourceNode, context: RuleContext, names: string[]): string | undefined {
  const { reader } = context.file;
  let node: SourceNode | undefined = from;
  for (let up = 0; node?.parent && up < highest; up++, node = node.parent) {
    const { parent }: SourceNode = node;
    if (parent.type === 'return_statement' || isBodyOfArrow(node, parent)) {
      const owner = context.file.functionAround(node);
      const name = owner && reader.nameOf(owner);
      if (name) names.push(name);
      // What an inner function returns, `map` and the like hand on.
      if (name || !owner) return undefined;
      node = owner;
      continue;
    }
    const target = targetOf(node, parent);
    if (target) {
      const name = lastName(target);
      names.push(name);
      return target.named.length === 0 ? name : undefined;
    }
    if (statements.test(parent.type)) return undefined;
    const setting = settingName(node, parent, context);
    if (setting !== undefined) names.push(setting);
  }
  return undefined;
}

function isBodyOfArrow(node: SourceNode, parent: SourceNode): boolean {
  return parent.type === 'arrow_function' && parent.field('body') === node;
}

/** The name, member or key on the left of what a node is the right of. */
function targetOf(node: SourceNode, parent: SourceNode): SourceNode | undefined {
  const value = parent.field('value') ?? parent.field('right');
  if (value !== node || parent.type === 'binary_expression' || parent.type === 'binary_operator')
    return undefined;
  return parent.field('name') ?? parent.field('left') ?? parent.field('key') ?? parent.field('property');
}

function lastName(target: SourceNode): string {
  return /([\p{L}\p{N}_$-]+)["'\]]*$/u.exec(target.text)?.[1] ?? '';
}

/** `setToken(value)`, `res.cookie('token', value)`, `storage.setItem('token', value)` */
function settingName(node: SourceNode, parent: SourceNode, { file }: RuleContext): string | undefined {
  const call = parent.parent && file.callAt(parent.parent);
  const at = call ? call.arguments.findIndex(({ value }) => value === node) : -1;
  if (!call || at < 0) return undefined;
  if (at === 0) return /^set[A-Z_]/.test(call.callee.name) ? call.callee.name.slice(3) : undefined;
  const key = /^(?:set|cookie|setItem|append|setHeader|header)$/.test(call.callee.name) && call.arguments[0];
  const shape = key && file.shapeOf(key.value);
  return shape && shape.kind === 'literal' ? String(shape.value) : undefined;
}
