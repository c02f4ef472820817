import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { callAtPlace } from '../../fixing/ecmascript-nodes.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-password-over-http'] };

/** A host on the internet, with no port of its own, which would be another one with TLS. */
const address = /^(['"`])(http|ws)(:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#][^'"`]*)?)\1$/i;
const none: ReadonlySet<string> = new Set();

/** `http://accounts.example.com/login` → `https://…`, `ws:` → `wss:`, where a secret is sent there. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    const texts = found.call.arguments.flatMap(({ value }) =>
      textsIn(onlyValueOf(value, context)?.value ?? value),
    );
    const edits = texts.flatMap((literal) => {
      const scheme = address.exec(literal.text.replaceAll(/\$\{[^}]*\}/g, ''))?.[2];
      if (scheme === undefined) return [];
      const at = literal.start + 1 + scheme.length;
      return [{ start: at, end: at, text: scheme === scheme.toUpperCase() ? 'S' : 's' }];
    });
    return edits.length > 0 ? edits : undefined;
  },
};

function textsIn(node: SourceNode): readonly SourceNode[] {
  if (node.type === 'string' || node.type === 'template_string') return [node];
  if (node.type === 'binary_expression') return textsIn(node.field('left') ?? node).slice(0, 1);
  if (node.type !== 'object') return [];
  return [...nodesBelow(node, 'string', none), ...nodesBelow(node, 'template_string', none)];
}
