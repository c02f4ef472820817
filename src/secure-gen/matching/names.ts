import type { CallShape } from '../analysis/syntax/shape.ts';
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
  const next = (inner: SourceNode): void => collect(inner, context, names, depth + 1);
  const shape = context.file.shapeOf(node);
  switch (shape.kind) {
    case 'same':
      return next(shape.inner);
    case 'name': {
      names.push(shape.name);
      const given = context.tracer.resolved(node);
      if (given !== node && isTold(given, context)) next(given);
      return;
    }
    case 'member':
      names.push(shape.property);
      return;
    case 'index':
      return next(shape.index);
    case 'text':
      for (const part of shape.parts) if (typeof part !== 'string') next(part);
      return;
    case 'choice':
      return shape.options.forEach(next);
    case 'list':
      return shape.items.forEach(next);
    case 'record':
      for (const { value } of shape.entries) next(value);
      return shape.spreads.forEach(next);
    case 'call':
      return collectFromCall(shape, context, names, depth);
    default:
  }
}

/** Whether what a name was given is called something itself. */
function isTold(node: SourceNode, { file }: RuleContext): boolean {
  const { kind } = file.shapeOf(node);
  return kind === 'member' || kind === 'call' || kind === 'text' || kind === 'choice';
}

function collectFromCall(call: CallShape, context: RuleContext, names: string[], depth: number): void {
  const { object, name } = call.callee;
  if (taking.test(name)) {
    const first = call.arguments[0] && context.file.shapeOf(call.arguments[0].value);
    if (first?.kind === 'literal' && typeof first.value === 'string') names.push(first.value);
  } else if (telling.test(name)) {
    if (object) collect(object, context, names, depth + 1);
    for (const { value } of call.arguments) collect(value, context, names, depth + 1);
  } else if (/^(?:get|read|fetch|load|ask)\w*/.test(name)) names.push(name);
}

/** Whether it, or a part of it, has a name whose words match. */
export function isNamed(pattern: RegExp): Check {
  return (node, context) => namesIn(node, context).some((name) => pattern.test(nameWords(name)));
}
