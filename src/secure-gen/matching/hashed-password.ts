import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { CallCheck } from './calls.ts';
import type { RuleContext } from './matcher.ts';
import { purposesOf } from './purposes.ts';
import { isPasswordName } from './secret-names.ts';

/** Names are looked for at the beginning of what is hashed only. */
const looked = 400;
/** A digest of a password that is looked up in a list of known ones is not kept. */
const lookedUp = /pwned|hibp|breach|leak/i;

/**
 * Whether what a hash is made of, or what it is kept as, is a password, by the names in the code: `sha256(password)`,
 * `user.password = sha256(text)`, `digest = sha256()` with `digest.update(password)` after it.
 */
export function isOfPassword(): CallCheck {
  return (call, node, context) => {
    const purposes = purposesOf(node, context);
    if (purposes.some((name) => lookedUp.test(name))) return false;
    return (
      call.arguments.some(({ value }) => namesPassword(value)) ||
      purposes.some(isPasswordName) ||
      updatesOf(node, context).some(namesPassword)
    );
  };
}

function namesPassword(node: SourceNode): boolean {
  const words = node.text.slice(0, looked).match(/[A-Za-z_]\w*/g) ?? [];
  return words.some(isPasswordName);
}

/** What is added by `update` to a hash that a name was given, or in a chain of calls. */
function updatesOf(node: SourceNode, { file }: RuleContext): SourceNode[] {
  const chained = file.callAt(node.parent?.parent ?? node);
  if (chained?.callee.name === 'update' && chained.callee.object === node)
    return chained.arguments.map(({ value }) => value);
  const name = node.parent?.field('left') ?? node.parent?.field('name');
  if (!name || !file.reader.identifiers.has(name.type)) return [];
  return file.occurrencesOf(name.text).flatMap((leaf) => {
    const call = leaf.parent?.parent && file.callAt(leaf.parent.parent);
    const isUpdate = call && call.callee.name === 'update' && call.callee.object === leaf;
    return isUpdate ? call.arguments.map(({ value }) => value) : [];
  });
}
