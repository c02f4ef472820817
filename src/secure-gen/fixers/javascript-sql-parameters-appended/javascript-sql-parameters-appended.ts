import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { isFree } from '../../fixing/ecmascript-modules.ts';
import { before, callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { driverAt } from '../../fixing/ecmascript-sql-driver.ts';
import { type Placeholders, parameterised } from '../../fixing/ecmascript-sql-text.ts';
import { isTypeScript, styleOf } from '../../fixing/ecmascript-style.ts';
import { partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-sql-injection'] };

/**
 * A statement that is put together bit by bit (`sql += ` AND size = ${size}``): each bit gets placeholders, and its values
 * are pushed to a list that is passed beside the statement.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, context } = place;
    const found = callAtPlace(file, node);
    const [statement, second] = found?.call.arguments ?? [];
    const driver = found && driverAt(found.node, context);
    if (!found || !statement || driver?.valuesBy !== 'list' || statement.value.type !== 'identifier')
      return undefined;
    if (second && !file.reader.functions.has(second.value.type)) return undefined;
    const bits = bitsOf(statement.value, place, found.node);
    const list = ['values', 'sqlValues'].find((name) => isFree(file, name));
    if (!bits || list === undefined) return undefined;
    const edits = bits.texts.map((text) => withPlaceholders(text, list, driver.placeholders, place));
    if (edits.includes(undefined) || edits.flat().length === 0) return undefined;
    const { declare, end } = styleOf(file);
    return [
      before(file, bits.declaration, [
        `${declare} ${list}${isTypeScript(file) ? ': unknown[]' : ''} = []${end}`,
      ]),
      ...edits.flatMap((each) => each ?? []),
      { start: statement.value.end, end: statement.value.end, text: `, ${list}` },
    ];
  },
};

interface Bits {
  readonly declaration: SourceNode;
  readonly texts: readonly SourceNode[];
}

/** The declaration and what is appended, where the name gets nothing else and is used by nothing but this call. */
function bitsOf(name: SourceNode, { file }: WeakPlace, call: SourceNode): Bits | undefined {
  const bound = file.boundIn(name.text, file.functionAround(call));
  const [first, ...others] = bound;
  const declarator = first?.node.parent;
  const declaration = declarator?.parent;
  if (first?.binding.kind !== 'assigned' || declarator?.type !== 'variable_declarator' || others.length === 0)
    return undefined;
  if (!declaration?.parent || !file.reader.blocks.has(declaration.parent.type)) return undefined;
  const texts = [first.binding.value];
  for (const { binding, node } of others) {
    const isBefore =
      binding.kind === 'appended' &&
      node.start < call.start &&
      node.parent?.parent?.type === 'expression_statement';
    if (!isBefore || binding.kind !== 'appended') return undefined;
    texts.push(binding.value);
  }
  const uses = file.occurrencesOf(name.text).filter((leaf) => leaf.type === 'identifier');
  const isOnly = uses.every((use) => bound.some(({ node }) => node === use) || use === name || isShown(use));
  return isOnly ? { declaration, texts } : undefined;
}

function isShown(use: SourceNode): boolean {
  return /^(?:console|log|logger)\b[\w.]*\(|^debug\(/.test(use.parent?.parent?.text ?? '');
}

/** No edits where nothing is put in; undefined where a quote is left open for the next bit. */
function withPlaceholders(
  text: SourceNode,
  list: string,
  placeholders: Placeholders,
  { file, context }: WeakPlace,
): readonly TextEdit[] | undefined {
  const isNumbered = placeholders.of(0, '') !== '?';
  const pushing: Placeholders = isNumbered
    ? {
        ...numbered(placeholders),
        of: (_index, value) => ['$', { type: 'call_expression', text: `${list}.push(${value})` }],
      }
    : placeholders;
  const made = parameterised(text, pushing, context);
  if (!made) return hasOpenQuote(file, text) ? undefined : [];
  const edits = [replaced(text, made.code)];
  if (isNumbered) return edits;
  const { end } = styleOf(file);
  const push = `${list}.push(${made.values.join(', ')})${end}`;
  const statement = file.statementOf(text);
  const own = text.parent?.parent;
  if (text.parent?.type === 'variable_declarator') {
    // The list is declared before the statement, and filled behind that.
    return [
      ...edits,
      {
        start: statement.end,
        end: statement.end,
        text: `${styleOf(file).newline}${lineIndent(file, statement)}${push}`,
      },
    ];
  }
  if (own === statement) return [before(file, statement, [push]), ...edits];
  return (
    own && [
      { start: own.start, end: own.start, text: `{ ${push} ` },
      ...edits,
      { start: own.end, end: own.end, text: ' }' },
    ]
  );
}

function numbered({ list: _list, ...others }: Placeholders): Placeholders {
  return others;
}

function lineIndent(file: FileAnalysis, { start }: SourceNode): string {
  return /^[ \t]*/.exec(file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start))![0];
}

function hasOpenQuote(file: FileAnalysis, text: SourceNode): boolean {
  const constants = partsOfText(file, text)
    .filter((part) => typeof part === 'string')
    .join('');
  return constants.split("'").length % 2 === 0;
}
