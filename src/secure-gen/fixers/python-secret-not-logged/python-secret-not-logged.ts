import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { quoteOf, replaced } from '../../fixing/python-call.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import { nameWords } from '../../matching/names.ts';
import { secretNames } from '../../matching/secret-values.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-secret-in-log'] };

const values = ['identifier', 'attribute', 'subscript', 'call'];

/** `log.info("login with %s", password)` → `log.info("login with %s", "[redacted]")`; who reads the log does not get the secret. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const list = node.field('arguments');
    if (!list) return undefined;
    const found = values.flatMap((type) => nodesBelow(list, type, new Set())).filter(isSecret);
    const outermost = found.filter((one) => !found.some((other) => other !== one && one.isInside(other)));
    const quote = quoteOf(file);
    const edits = outermost.flatMap((value): TextEdit[] => {
      const { parent } = value;
      if (parent?.type === 'interpolation') return [replaced(parent, '[redacted]')];
      const isValue = /^(?:argument_list|binary_operator|tuple|keyword_argument|pair)$/.test(
        parent?.type ?? '',
      );
      return isValue ? [replaced(value, `${quote}[redacted]${quote}`)] : [];
    });
    return edits.length === outermost.length && edits.length > 0 ? edits : undefined;
  },
};

/** `password`, `user.password`, `form["password"]`, `form.get("password")` */
function isSecret(node: SourceNode): boolean {
  const name = /(\w+)["'\])]*$/.exec(node.text)?.[1] ?? '';
  const isLookUp = node.type !== 'call' || /\.get\(\s*["']\w+["']\s*\)$/.test(node.text);
  const isFunction = node.parent?.type === 'call' && node.parent.field('function') === node;
  return isLookUp && !isFunction && secretNames.test(nameWords(name));
}
