import type { CallShape, Shape } from '../analysis/syntax/shape.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { Check } from './check.ts';
import type { RuleContext } from './matcher.ts';

const deepest = 6;
const mostNames = 24;

/** The words of a name, in lower case, with spaces between them: `sessionID` and `SESSION_ID` are `session id`. */
export function nameWords(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Calls that leave their object or their arguments readable in what they return. */
const telling =
  /^(?:toString|trim\w*|toLowerCase|toUpperCase|normalize|slice|substring|concat|join|String|from|stringify|inspect|format|encodeURIComponent|btoa|encode|parse)$/;
/** Calls that take something by its name: `req.param('password')`. */
const taking = /^(?:param|get|header|getItem|field|input|getHeader|getAttribute|prompt)$/;

/** What people call the values that an expression holds: its own name, those of its parts, and what its name was given. */
export function namesIn(node: SourceNode, context: RuleContext): readonly string[] {
  const names: string[] = [];
  collect(node, context, names, 0);
  return names;
}

function collect(node: SourceNode, context: RuleContext, names: string[], depth: number): void {
  if (depth > deepest || names.length > mostNames || !context.file.mayGoOn()) return;
  const shape = context.file.shapeOf(node);
  if (shape.kind === 'name') names.push(shape.name);
  if (shape.kind === 'member') names.push(shape.property);
  if (shape.kind === 'call') names.push(...namesOfCall(shape, context));
  for (const part of partsOf(node, shape, context)) collect(part, context, names, depth + 1);
}

/** The expressions whose values are still there in the value of one. */
function partsOf(node: SourceNode, shape: Shape, context: RuleContext): readonly SourceNode[] {
  switch (shape.kind) {
    case 'same':
      return [shape.inner];
    case 'name': {
      const given = context.tracer.resolved(node);
      return given !== node && isTold(given, context) ? [given] : [];
    }
    case 'index':
      return [shape.index];
    case 'text':
      return shape.parts.filter((part) => typeof part !== 'string');
    case 'choice':
      return shape.options;
    case 'list':
      return shape.items;
    case 'record':
      return [...shape.entries.map(({ value }) => value), ...shape.spreads];
    case 'call': {
      const { callee, arguments: given } = shape;
      if (!telling.test(callee.name)) return [];
      return [...(callee.object ? [callee.object] : []), ...given.map(({ value }) => value)];
    }
    default:
      return [];
  }
}

/** Whether what a name was given is called something itself. */
function isTold(node: SourceNode, { file }: RuleContext): boolean {
  const { kind } = file.shapeOf(node);
  return kind === 'member' || kind === 'call' || kind === 'text' || kind === 'choice';
}

function namesOfCall(call: CallShape, { file }: RuleContext): readonly string[] {
  const { name } = call.callee;
  if (taking.test(name)) {
    const first = call.arguments[0] && file.shapeOf(call.arguments[0].value);
    return first?.kind === 'literal' && typeof first.value === 'string' ? [first.value] : [];
  }
  return /^(?:get|read|fetch|load|ask)\w+/.test(name) ? [name] : [];
}

/** Whether it, or a part of it, has a name whose words match. */
export function isNamed(pattern: RegExp): Check {
  return (node, context) => namesIn(node, context).some((name) => pattern.test(nameWords(name)));
}
