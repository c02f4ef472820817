import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { isForBrowsers, memberOf } from '../../fixing/ecmascript-imports.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-predictable-token'] };

const verifying = /\b(?:verify|check|validate|isValid|matches)\w*\b/i;

/**
 * A token that is a digest of what anybody knows, or the time as text, becomes random bytes in hexadecimal. Not where it
 * may be worked out again to be checked: only where it is kept.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const whole = wholeToken(innermost(node));
    if (!whole || !isKept(whole) || isForBrowsers(file)) return undefined;
    const bytes = memberOf(file, node, 'crypto', 'randomBytes');
    return (
      bytes && [replaced(whole, `${bytes.code}(32).toString(${literalOf(file, 'hex')})`), ...bytes.edits]
    );
  },
};

const asText = /^(?:toString|digest)$/;

/** `createHash(…).update(email).digest('hex')`, `Date.now().toString(36)`; undefined for what is no text. */
function wholeToken(part: SourceNode): SourceNode | undefined {
  let node = part;
  let text: SourceNode | undefined;
  for (;;) {
    const member = node.parent;
    if (
      member?.type === 'member_expression' &&
      member.field('object') === node &&
      member.parent?.type === 'call_expression'
    ) {
      node = member.parent;
      const list = node.field('arguments');
      if (asText.test(member.field('property')?.text ?? '') && list && list.named.length > 0) text = node;
    } else if (
      member?.type === 'arguments' &&
      /^String$/.test(member.parent?.field('function')?.text ?? '')
    ) {
      node = member.parent!;
      text = node;
    } else return node === text ? text : undefined;
  }
}

/** Whether the value goes into a field, or a variable that goes there, and is not compared. */
function isKept(whole: SourceNode): boolean {
  const holder = whole.parent;
  if (holder?.type === 'pair') return true;
  if (holder?.type === 'assignment_expression') return holder.field('left')?.type === 'member_expression';
  if (holder?.type !== 'variable_declarator') return false;
  const around = holder.closest(new Set(['statement_block', 'program']));
  return around !== undefined && !verifying.test(around.text) && !/[!=]==?\s*\w*[tT]oken/.test(around.text);
}
