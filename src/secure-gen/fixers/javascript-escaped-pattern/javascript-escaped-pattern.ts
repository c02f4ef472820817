import { isOrigin } from '../../analysis/dataflow/value.ts';
import { importedModules } from '../../fixing/ecmascript-modules.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { onlyValueOf, partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-pattern-from-data'] };

/** Where people are to write patterns themselves. */
const isPattern = /pattern|regexp?$|expression/i;

/** What comes from a request is escaped before it becomes a part of a pattern: it is searched for as it stands. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const given = callAtPlace(file, node)?.call.arguments[0];
    if (!given) return undefined;
    const text = onlyValueOf(given.value, context);
    const isText = text && file.shapeOf(file.bare(text.value)).kind === 'text';
    const parts = partsOfText(file, isText ? text.value : given.value).filter(
      (part) => typeof part !== 'string',
    );
    const values = parts.filter((part) =>
      context.tracer
        .valueOf(part)
        .some((pieces) => pieces.some((piece) => isOrigin(piece) && piece.source === 'remote')),
    );
    if (values.length === 0 || values.some((value) => isPattern.test(value.text))) return undefined;
    const lodash = importedModules(file).find(
      ({ name, object }) => name === 'lodash' && object !== undefined,
    );
    return values.map((value) => {
      const code = value.type === 'parenthesized_expression' ? value.text.slice(1, -1) : value.text;
      const escaped = `String(${code}).replace(/[.*+?^\${}()|[\\]\\\\]/g, ${literalOf(file, '\\$&')})`;
      return replaced(value, lodash ? `${lodash.object}.escapeRegExp(${code})` : escaped);
    });
  },
};
