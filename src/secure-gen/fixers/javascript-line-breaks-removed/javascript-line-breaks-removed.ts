import { isOrigin } from '../../analysis/dataflow/value.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { isNamed } from '../../matching/names.ts';
import { secretNames } from '../../matching/secret-values.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['javascript-header-injection', 'javascript-log-injection'],
};

/** What comes from a request loses its line breaks before it gets into a header or a line of a log. */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, weakness } = place;
    const call = callAtPlace(file, node)?.call;
    if (!call) return undefined;
    const isHeader = weakness.rule === 'javascript-header-injection';
    const value = call.arguments[isHeader ? 1 : 0]?.value;
    if (!value || value.type === 'object') return undefined;
    const parts = partsOfText(file, place.context.tracer.resolved(value)).filter(
      (part) => typeof part !== 'string',
    );
    // A secret has no place in a log at all.
    if (!isHeader && parts.some((part) => isNamed(secretNames)(part, place.context) !== false))
      return undefined;
    const edits = parts
      .filter((part) => isFromRequest(part, place))
      .map((part) =>
        replaced(
          part,
          `String(${inside(part)}).replace(/[\\r\\n]/g, ${literalOf(file, isHeader ? '' : ' ')})`,
        ),
      );
    return edits.length > 0 ? edits : undefined;
  },
};

function inside({ type, text }: SourceNode): string {
  return type === 'parenthesized_expression' ? text.slice(1, -1) : text;
}

function isFromRequest(part: SourceNode, { context }: WeakPlace): boolean {
  return context.tracer
    .valueOf(part)
    .some((pieces) => pieces.some((piece) => isOrigin(piece) && piece.source === 'remote'));
}
