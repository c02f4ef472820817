import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { Check } from './check.ts';
import type { Matcher } from './matcher.ts';
import type { MayStand } from './may-stand.ts';

/** Where a text is for people who develop, and not for a page. */
const told =
  /^(?:debug|info|warning|warn|error|exception|critical|log|print|assert\w*|raises?|\w*Error|\w*Exception)$/;

/** Matches texts that are put together, whatever becomes of them, where one of the words stands in a literal of them. */
export function putTogetherTexts(words: readonly string[], mayStand: MayStand, where: Check): Matcher {
  return {
    words,
    mayStand,
    at: (leaf, context) => {
      const literal = leaf.closest(literals);
      if (!literal) return undefined;
      const node = wholeText(context.file, literal);
      if (!node || isTold(context.file, node)) return undefined;
      const verdict = where(node, context);
      if (verdict === false) return undefined;
      return verdict === true ? { node } : { node, flow: verdict.flow };
    },
  };
}

const literals = new Set(['string', 'template_string', 'concatenated_string']);

/** The largest text that a literal is a part of; undefined where it is none with others. */
function wholeText(file: FileAnalysis, literal: SourceNode): SourceNode | undefined {
  let whole = file.shapeOf(literal).kind === 'text' ? literal : undefined;
  let node = literal;
  for (let up = 0; node.parent && up < 40; up++) {
    const { parent } = node;
    const { kind } = file.shapeOf(parent);
    if (kind === 'text') whole = parent;
    else if (kind === 'call' && isTranslation(file, parent)) whole ??= undefined;
    else if (kind !== 'same' && parent.type !== 'attribute' && parent.type !== 'argument_list') break;
    node = parent;
  }
  return whole;
}

/** `_("…")` */
function isTranslation(file: FileAnalysis, node: SourceNode): boolean {
  return /^(?:_|u?gettext(?:_lazy)?)$/.test(file.callAt(node)?.callee.name ?? '');
}

function isTold(file: FileAnalysis, node: SourceNode): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (/^(?:raise_statement|assert_statement|comparison_operator|print_statement)$/.test(parent.type))
      return true;
    const call = file.callAt(parent);
    if (call) return told.test(call.callee.name);
    if (/statement$|^block$/.test(parent.type)) return false;
  }
  return false;
}
