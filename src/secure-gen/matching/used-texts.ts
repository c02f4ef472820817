import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { CallShape } from '../analysis/syntax/shape.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { Check } from './check.ts';
import type { Matcher } from './matcher.ts';

export interface UsedTextOptions {
  /** Words of the text, in all ways of writing them that are looked for. */
  readonly words: readonly string[];
  /** What the literal has to match in which the word stands. */
  readonly text: RegExp;
  /** What the call is called that gets the text: `name object`. */
  readonly usedBy: RegExp;
  readonly where: Check;
}

const mostUses = 12;

/**
 * Matches calls that get a text with these words, itself or by the name it was given, whatever library they belong to:
 * `self.run_query("SELECT …" + name)`.
 */
export function usedTexts({ words, text, usedBy, where }: UsedTextOptions): Matcher {
  return {
    words,
    at: (leaf, context) => {
      const { file } = context;
      const literal = leaf.parent;
      if (!literal || !isLiteral(literal) || !text.test(literal.text)) return undefined;
      return [...usesOf(file, wholeText(file, literal))].flatMap(({ node, call, value }) => {
        if (!usedBy.test(`${call.callee.name} ${call.callee.object?.text.slice(-60) ?? ''}`)) return [];
        const verdict = where(value, context);
        if (verdict === false) return [];
        return verdict === true ? [{ node }] : [{ node, flow: verdict.flow }];
      });
    },
  };
}

/** Matches texts with these words that no call gets in the function that makes them: returned, or kept for later. */
export function keptTexts({ words, text, where }: Omit<UsedTextOptions, 'usedBy'>): Matcher {
  return {
    words,
    at: (leaf, context) => {
      const literal = leaf.parent;
      if (!literal || !isLiteral(literal) || !text.test(literal.text)) return undefined;
      const node = wholeText(context.file, literal);
      for (const { call } of usesOf(context.file, node))
        if (!collecting.test(call.callee.name)) return undefined;
      const verdict = where(node, context);
      if (verdict === false) return undefined;
      return verdict === true ? { node } : { node, flow: verdict.flow };
    },
  };
}

const collecting = /^(?:append|add|extend|push|insert)$/;

/** What stands between a text and what is made of it. */
const holding = new Set(['attribute', 'interpolation', 'template_substitution', 'member_expression']);

const isLiteral = ({ type }: SourceNode): boolean => type === 'string' || type === 'template_string';

/** The expression that a literal is put together with others to. */
function wholeText(file: FileAnalysis, literal: SourceNode): SourceNode {
  let whole = literal;
  for (let { parent } = whole; parent; { parent } = parent) {
    const shape = file.shapeOf(parent);
    const isPart = shape.kind === 'text' || shape.kind === 'same' || shape.kind === 'choice';
    // `"…".format` is the callee of a call that is a text.
    if (isPart) whole = parent;
    else if (!holding.has(parent.type)) break;
  }
  return whole;
}

interface TextUse {
  readonly node: SourceNode;
  readonly call: CallShape;
  readonly value: SourceNode;
}

function* usesOf(file: FileAnalysis, whole: SourceNode): Generator<TextUse> {
  const direct = useAt(file, whole);
  if (direct) {
    yield direct;
    return;
  }
  const holder = whole.parent;
  const name =
    holder && /assignment(?:_expression)?$|^variable_declarator$/.test(holder.type)
      ? (holder.field('left') ?? holder.field('name'))
      : undefined;
  if (name?.type !== 'identifier') return;
  let looked = 0;
  for (const leaf of file.occurrencesOf(name.text)) {
    if (leaf.start < whole.end || file.functionAround(leaf) !== file.functionAround(whole)) continue;
    const use = useAt(file, leaf);
    if (use) yield use;
    if (++looked > mostUses) return;
  }
}

/** The call of which an expression is an argument. */
function useAt(file: FileAnalysis, value: SourceNode): TextUse | undefined {
  let inner = value;
  for (let { parent } = value; parent; { parent } = parent) {
    const shape = file.shapeOf(parent);
    if (shape.kind === 'call') {
      // A tag gets the values of its template apart.
      if (inner.parent === parent) return undefined;
      const isPassed = shape.arguments.some((argument) => value.isInside(argument.value));
      return isPassed ? { node: parent, call: shape, value: inner } : undefined;
    }
    if (shape.kind === 'text' || shape.kind === 'same') inner = parent;
    else if (
      !/^(?:argument_list|arguments|keyword_argument|attribute|template_substitution)$/.test(parent.type)
    )
      return undefined;
  }
  return undefined;
}
