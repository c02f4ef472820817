import { isOrigin } from '../../analysis/dataflow/value.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { callAtPlace, innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { objectAt } from '../../fixing/ecmascript-objects.ts';
import { partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-nosql-code', 'javascript-nosql-injection'] };

const operators: ReadonlyMap<string, string> = new Map([
  ['<', 'lt'],
  ['<=', 'lte'],
  ['>', 'gt'],
  ['>=', 'gte'],
  ['==', 'eq'],
  ['===', 'eq'],
  ['!=', 'ne'],
  ['!==', 'ne'],
]);

/**
 * `{ email: req.body.email }` → `{ email: { $eq: req.body.email } }`: an object such as `{ $gt: '' }` is compared, and not
 * obeyed. `$where` of one comparison becomes the operator for it.
 */
export const entry: RegistryEntry = {
  fix(place) {
    return place.weakness.rule === 'javascript-nosql-code' ? comparison(place) : equalities(place);
  },
};

function equalities({ node, file, context }: WeakPlace): readonly TextEdit[] | undefined {
  const first = callAtPlace(file, node)?.call.arguments[0];
  const object = first && objectAt(first.value, context);
  const shape = object && file.shapeOf(object);
  if (shape?.kind !== 'record' || shape.spreads.length > 0) return undefined;
  const edits = shape.entries.flatMap(({ key, value, node: entry }) => {
    if (key === undefined || key.startsWith('$') || value.type === 'object' || value.type === 'array')
      return [];
    // A pattern is compared as one where it is the value itself.
    if (/^(?:new\s+)?RegExp\(/.test(context.tracer.resolved(value).text)) return [];
    const isSent = context.tracer
      .valueOf(value)
      .some((pieces) =>
        pieces.some((piece) => isOrigin(piece) && piece.source === 'remote' && !piece.cleaned.has('any')),
      );
    if (!isSent) return [];
    const text = `{ $eq: ${value.text} }`;
    return entry.type === 'shorthand_property_identifier'
      ? [replaced(entry, `${key}: ${text}`)]
      : [replaced(value, text)];
  });
  return edits.length > 0 ? edits : undefined;
}

interface Comparison {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** `this.price < ${most}`, `this.name == '${name}'` */
function comparisonOf(text: SourceNode, { file }: WeakPlace): Comparison | undefined {
  const [before, value, after = ''] = partsOfText(file, text);
  if (typeof before !== 'string' || typeof value !== 'object' || typeof after !== 'string') return undefined;
  const [, field, sign, quote] = /^\s*(?:return\s+)?this\.(\w+)\s*([<>=!]=?=?)\s*(['"]?)$/.exec(before) ?? [];
  const operator = operators.get(sign ?? '');
  if (field === undefined || operator === undefined || after.replace(/\s*;?\s*$/, '') !== quote)
    return undefined;
  return { field, operator, value: `${quote === '' ? 'Number' : 'String'}(${value.text})` };
}

function comparison(place: WeakPlace): readonly TextEdit[] | undefined {
  const inner = innermost(place.node);
  if (inner.type === 'pair') {
    const value = inner.field('value');
    const found =
      inner.field('key')?.text.includes('where') && value ? comparisonOf(value, place) : undefined;
    return found && [replaced(inner, `${found.field}: { $${found.operator}: ${found.value} }`)];
  }
  const call = place.file.callAt(inner);
  const property = inner.field('function')?.field('property');
  const found =
    call?.callee.name === '$where' && call.arguments[0]
      ? comparisonOf(call.arguments[0].value, place)
      : undefined;
  if (!found || !property) return undefined;
  const { operator } = found;
  const name = operator === 'eq' ? 'equals' : operator;
  const { quote } = { quote: /"/.test(call!.arguments[0]!.value.text) ? '"' : "'" };
  return [
    {
      start: property.start,
      end: inner.end,
      text: `where(${quote}${found.field}${quote}).${name}(${found.value})`,
    },
  ];
}
