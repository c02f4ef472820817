import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const errorName = /^(?:e|err|error|ex|exception)$/;

/** Whether an error or its stack stands in it as it is: not its message, nor a question about it. */
const holdsError: Check = (node, context) => holds(node, context, 0);

function holds(node: SourceNode, context: RuleContext, depth: number): boolean {
  if (depth > 5) return false;
  const { file, tracer } = context;
  const shape = file.shapeOf(node);
  const again = (inner: SourceNode): boolean => holds(inner, context, depth + 1);
  switch (shape.kind) {
    case 'same':
      return again(shape.inner);
    case 'name': {
      const given = tracer.resolved(node);
      return given === node ? errorName.test(shape.name) && isError(node, context) : again(given);
    }
    case 'member':
      return shape.property === 'stack' && !/^(?:this|window|console)$/.test(shape.object.text);
    case 'text':
      return shape.parts.some((part) => typeof part !== 'string' && again(part));
    case 'record':
      return shape.entries.some(({ value }) => again(value)) || shape.spreads.some(again);
    case 'choice':
      return shape.options.some(again);
    case 'call':
      return (
        /^(?:stringify|inspect|String|toString|format)$/.test(shape.callee.name) &&
        (shape.arguments.some(({ value }) => again(value)) ||
          (shape.callee.object !== undefined && again(shape.callee.object)))
      );
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
