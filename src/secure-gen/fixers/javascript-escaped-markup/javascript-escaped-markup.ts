import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { escaperOf, tags, textsInMarkup } from '../../fixing/ecmascript-markup.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { constantsIn } from '../../fixing/ecmascript-texts.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: [
    'javascript-dom-html',
    'javascript-html-response',
    'javascript-jquery-html',
    'javascript-react-html',
    'javascript-template-without-escaping',
  ],
};

/**
 * Texts that are put between tags go through a function that escapes them: `<b>${name}</b>` → `<b>${escapeHtml(name)}</b>`,
 * wherever the markup is put together. Markup in them is shown, and not obeyed.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { file, context } = place;
    const markup = markupAt(place);
    if (markup.length === 0) return undefined;
    const texts: SourceNode[] = [];
    for (const value of markup) {
      const isMarkup = alwaysMarkup.test(place.node.text) || tags.test(constantsIn(value, context));
      const found = isMarkup ? textsInMarkup(value, context) : undefined;
      if (!found) return undefined;
      texts.push(...found);
    }
    const escaper = texts.length > 0 ? escaperOf(file) : undefined;
    if (!escaper) return undefined;
    return [...texts.map((text) => replaced(text, `${escaper.code}(${unwrapped(text)})`)), ...escaper.edits];
  },
};

/** Where there is no way to set a text instead. */
const alwaysMarkup =
  /^[\w.$()\s]*\b(?:document\.write(?:ln)?|insertAdjacentHTML|send|write|end|response|html|Response)\(|\bbody\s*=/;

function unwrapped({ type, text }: SourceNode): string {
  return type === 'parenthesized_expression' ? text.slice(1, -1) : text;
}

const elementMaking = /^(?:appendTo|prependTo|insertAfter|insertBefore)$/;

/** What becomes markup at a place. */
function markupAt({ node, file }: WeakPlace): readonly SourceNode[] {
  const inner = innermost(node);
  if (inner.type === 'pair') return [inner.field('value')!];
  if (/^(?:augmented_)?assignment_expression$/.test(inner.type)) return [inner.field('right')!];
  const call = file.callAt(inner);
  if (!call) return [];
  if (elementMaking.test(call.callee.name)) return call.callee.object ? [call.callee.object] : [];
  const at = call.callee.name === 'insertAdjacentHTML' ? 1 : 0;
  const given = call.arguments[at]?.value;
  return given ? [given] : [];
}
