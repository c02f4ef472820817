import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const errorName = /^(?:e|err|error|ex|exception)$/;

/** Whether an error or its stack stands in it as it is: not its message, which is all that is left of it in a text. */
const holdsError: Check = (node, context) => holds(node, context, 0, false);

function holds(node: SourceNode, context: RuleContext, depth: number, isInText: boolean): boolean {
  if (depth > 5) return false;
  const { file, tracer } = context;
  const shape = file.shapeOf(node);
  const again = (inner: SourceNode, text = isInText): boolean => holds(inner, context, depth + 1, text);
  switch (shape.kind) {
    case 'same':
      return again(shape.inner);
    case 'name': {
      const given = tracer.resolved(node);
      if (given === node && isInText) return false;
      return given === node ? errorName.test(shape.name) && isError(node, context) : again(given);
    }
    case 'member':
      return shape.property === 'stack' && !/^(?:this|window|console)$/.test(shape.object.text);
    case 'text':
      return shape.parts.some((part) => typeof part !== 'string' && again(part, true));
    case 'record':
      return shape.entries.some(({ value }) => again(value)) || shape.spreads.some((each) => again(each));
    case 'choice':
      return shape.options.some((each) => again(each));
    case 'call': {
      const { callee, arguments: given } = shape;
      if (/^(?:stringify|inspect)$/.test(callee.name)) return given.some(({ value }) => again(value, false));
      if (!/^(?:String|toString|format|replace|split|slice)$/.test(callee.name)) return false;
      return (
        given.some(({ value }) => again(value, true)) ||
        (callee.object !== undefined && again(callee.object, true))
      );
    }
    default:
      return false;
  }
}

/** Whether a name is what was caught, or the first parameter of a callback. */
function isError(node: SourceNode, { file }: RuleContext): boolean {
  const bound = file.boundNames(node.text);
  return bound.length > 0
    ? bound.some(
        ({ binding }) => binding.kind === 'other' || (binding.kind === 'parameter' && binding.index === 0),
      )
    : false;
}

export const entry: RegistryEntry = {
  title: 'Error sent to the client',
  cwe: [209, 200],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The whole error, or where it happened in the code, goes to whoever asked.',
  why: 'Stacks and errors of databases tell paths, versions, queries and names of tables: what the next attack needs.',
  hint: 'Log the error, and answer with a text that is always the same and a number to find the entry by.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/209.html',
  ],
  match: [
    calls({
      to: ['*.send', '*.json', '*.end', '*.write', '*.render', '*.jsonp'],
      receiver: /^(?:res|response|reply|resp|ctx\.res|this\.res)\b|status\(/,
      where: anyArgument(holdsError),
    }),
  ],
};
