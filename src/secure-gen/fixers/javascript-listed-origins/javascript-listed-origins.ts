import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { callAtPlace, replaced, statementThatIs } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt } from '../../fixing/ecmascript-objects.ts';
import { indentOf, literalOf, styleOf } from '../../fixing/ecmascript-style.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-cors-any-origin'] };

/** What programs call the address of their own pages in the environment. */
const ownPages = /\bprocess\.env\.(?:\w*ORIGINS?|CLIENT_URL|FRONTEND_URL|APP_URL|SITE_URL|WEB_URL)\b/;

/**
 * Any origin with credentials → the origins that the environment lists: in a variable that the file reads already, or in
 * ALLOWED_ORIGINS, with commas between them. Pages of other sites get no answer that is meant for who is logged in.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, context } = place;
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    for (const { value } of found.call.arguments) {
      const object = objectAt(value, context);
      const origin = object && entryOf(file, object, 'origin');
      if (origin) return [replaced(origin.value, listed(place))];
    }
    const [, sent] = found.call.arguments;
    return sent && onlyForListed(place, found.node, sent.value);
  },
};

function listed({ file }: WeakPlace): string {
  const own = ownPages.exec(file.text)?.[0];
  const variable = own ?? 'process.env.ALLOWED_ORIGINS';
  return `(${variable} || ${literalOf(file, '')}).split(${literalOf(file, ',')})`;
}

const simple = /^[\w.]+$|^[\w.]+\[['"]origin['"]\]$/;

/** `res.header('Access-Control-Allow-Origin', req.headers.origin)` */
function onlyForListed(
  place: WeakPlace,
  call: SourceNode,
  sent: SourceNode,
): readonly TextEdit[] | undefined {
  const { file } = place;
  const statement = statementThatIs(file, call);
  if (!statement || !simple.test(sent.text) || statement.text.includes('\n')) return undefined;
  const { newline, step } = styleOf(file);
  const indent = indentOf(file, statement);
  return [
    {
      start: statement.start,
      end: statement.start,
      text: `if (${listed(place)}.includes(${sent.text})) {${newline}${indent}${step}`,
    },
    { start: statement.end, end: statement.end, text: `${newline}${indent}}` },
  ];
}
