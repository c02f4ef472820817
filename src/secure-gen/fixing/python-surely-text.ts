import { referenceOf } from '../analysis/dataflow/path-of.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import type { HolePart } from './python-template.ts';

const givingText =
  /^(?:str|repr|format|join|strip|[lr]strip|lower|upper|title|replace|decode|basename|dirname|abspath|realpath|normpath|relpath|getcwd|gettempdir|input|hexdigest|get_argument|secure_filename|quote|read_text|strftime|isoformat|token_hex|token_urlsafe)$/;
const textSources =
  /^(?:(?:self\.)?request\.(?:args|form|values|GET|POST|COOKIES|cookies|headers|query_params)|flask\.request\.(?:args|form|values)|sys\.argv|os\.environ)\.(?:\w+|\*)$/;

/** Whether an expression can be nothing but a text, so that what takes only texts takes it. */
export function isSurelyText({ expression, isText }: HolePart, context: RuleContext): boolean {
  return isText || isTextNode(expression, context, 0);
}

function isTextNode(node: SourceNode, context: RuleContext, depth: number): boolean {
  const { file, tracer } = context;
  const bare = file.bare(node);
  const shape = file.shapeOf(bare);
  switch (shape.kind) {
    case 'text':
      return bare.type !== 'binary_operator' || bare.field('operator')?.text !== '/';
    case 'literal':
      return typeof shape.value === 'string';
    case 'call':
      return givingText.test(shape.callee.name);
    case 'member':
    case 'index':
      return textSources.test(referenceOf(file, bare)?.path ?? '');
    case 'name': {
      const value = tracer.resolved(bare);
      if (value !== bare && depth < 4) return isTextNode(value, context, depth + 1);
      return file
        .boundNames(bare.text)
        .some(
          ({ binding, node: name }) =>
            binding.kind === 'parameter' &&
            bare.isInside(binding.function) &&
            /^str$/.test(name.parent?.field('type')?.text ?? ''),
        );
    }
    default:
      return false;
  }
}
