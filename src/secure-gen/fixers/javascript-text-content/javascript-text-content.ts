import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { isPlainText, tags } from '../../fixing/ecmascript-markup.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { constantsIn, partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['javascript-dom-html', 'javascript-jquery-html', 'javascript-vue-html'],
};

/** What programs say to people, which may have markup of theirs in it. */
const said = /(?:^|\.)(?:\w*[mM]sg|\w*[mM]essage|text|\w*Text|error|hint|help|tooltip)$/;

/**
 * Plain text that is set as markup is set as text: `innerHTML = query` → `textContent = query`, `.html(name)` →
 * `.text(name)`, `v-html` → `v-text`. Markup in it is shown, and not obeyed.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const inner = innermost(node);
    if (inner.type === 'assignment_expression') return ofElement(inner, context);
    if (inner.type === 'pair') {
      const [key, value] = [inner.field('key'), inner.field('value')];
      const isSet = key?.text === 'innerHTML' && value && isText(value, context);
      return isSet ? [replaced(key, 'textContent')] : undefined;
    }
    const call = file.callAt(inner);
    if (call) return ofCall(inner, context);
    return inTemplate(inner, file);
  },
};

/** `element.innerHTML = text` */
function ofElement(assignment: SourceNode, context: RuleContext): readonly TextEdit[] | undefined {
  const property = assignment.field('left')?.field('property');
  const value = assignment.field('right');
  const isSet = property?.text === 'innerHTML' && value && isText(value, context);
  return isSet ? [replaced(property, 'textContent')] : undefined;
}

/** `$(…).html(text)`, `$(…).append(text)` */
function ofCall(node: SourceNode, context: RuleContext): readonly TextEdit[] | undefined {
  const call = context.file.callAt(node);
  const [given] = call?.arguments ?? [];
  const property = node.field('function')?.field('property');
  if (!call || !given || !property || call.arguments.length !== 1 || !isText(given.value, context))
    return undefined;
  if (property.text === 'html') return [replaced(property, 'text')];
  return /^(?:append|prepend|before|after|replaceWith)$/.test(property.text)
    ? [replaced(given.value, `document.createTextNode(${given.value.text})`)]
    : undefined;
}

function isText(node: SourceNode, context: RuleContext): boolean {
  const { file } = context;
  if (tags.test(constantsIn(node, context))) return false;
  const parts = partsOfText(file, node).filter((part) => typeof part !== 'string');
  const isCertain = parts.length > 1 || partsOfText(file, node).length > 1;
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        isPlainText(part, context) && (isCertain || !said.test(part.text) || isEntered(part, context)),
    )
  );
}

const entering = /\.(?:val|text)\(\)$|\.value$|\.(?:attr|data|getAttribute)\(/;

/** Whether people entered it, in the address or a field. */
function isEntered(node: SourceNode, { tracer }: RuleContext): boolean {
  const value = tracer.valueOf(node).flat();
  return (
    entering.test(tracer.resolved(node).text) ||
    value.every(
      (piece) => typeof piece === 'string' || piece.source === 'remote' || entering.test(piece.node.text),
    )
  );
}

/** `v-html="text"` */
function inTemplate(node: SourceNode, file: FileAnalysis): readonly TextEdit[] | undefined {
  const at = file.text.slice(0, node.end).lastIndexOf('v-html');
  const value = /^v-html=(["'])([^"']+)\1/.exec(file.text.slice(at, at + 200))?.[2];
  const isMarkup = value === undefined || /html|markup|content|body|rendered|icon|svg|\(/i.test(value);
  return at < node.start || isMarkup ? undefined : [{ start: at, end: at + 'v-html'.length, text: 'v-text' }];
}
