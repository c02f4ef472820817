import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { soleValue } from './python-constant.ts';
import { literalFor } from './python-literal.ts';
import { type HolePart, type PythonTemplate, type TemplatePart, templateOf } from './python-template.ts';
import { isPython2 } from './python-version.ts';
import { type ParameterisedSql, type SqlPart, type SqlValue, withParameters } from './sql-parameters.ts';
import type { TextEdit } from './text-edit.ts';

/** A statement that was rewritten: what it takes, and the expressions of its values. */
export interface RewrittenSql {
  readonly edits: readonly TextEdit[];
  readonly values: readonly { readonly text: string; readonly node: SourceNode }[];
}

export interface SqlWriting {
  /** @param number from 0 @param value what the placeholder is for */
  placeholder(number: number, value: SourceNode): string;
  readonly hasDoubleQuotedTexts: boolean;
  /** What a `%` becomes that means itself; undefined where it cannot be written. */
  readonly percent: '%' | '%%' | undefined;
}

/** Names of parts of statements, lists of values and the like: nothing that a placeholder can stand for. */
const noValue =
  /clause|where|cond|filter|marks|placeholders|params|quer(?:y|ies)$|sql|order|columns?$|fields?$|\bjoin\(/i;

/**
 * A statement that is put together, with placeholders instead of its values; undefined where it is not sure of all of them.
 *
 * @param node what the driver is given
 */
export function rewrittenSql(
  file: FileAnalysis,
  node: SourceNode,
  writing: SqlWriting,
): RewrittenSql | undefined {
  const bare = file.bare(node);
  const written = file.shapeOf(bare).kind === 'name' ? soleValue(file, bare) : bare;
  const found = written && withLiteral(file, written);
  if (!found) return undefined;
  const { template, also } = found;
  const statement = template.parts.map(
    (part): SqlPart<HolePart> =>
      part.kind === 'text' ? { text: part.source, token: part.token } : { hole: part },
  );
  const sql = withParameters(statement, {
    hasDoubleQuotedTexts: writing.hasDoubleQuotedTexts,
    isPlainValue: (hole) => isPlainValue(file, hole),
  });
  if (!sql) return undefined;
  const values: { text: string; node: SourceNode }[] = [];
  for (const value of sql.values) {
    const text = valueText(file, template, value);
    if (text === undefined) return undefined;
    values.push({ text, node: value.find(isHole)!.hole.expression });
  }
  const parts = partsFor(sql.parts, values, writing);
  const literal = parts && literalFor(file, template, parts);
  if (literal === undefined || (parts!.some(({ kind }) => kind === 'hole') && isPython2(file)))
    return undefined;
  return { edits: [{ start: template.node.start, end: template.node.end, text: literal }, ...also], values };
}

/** The template, and the edit of the expression that fills it in, where its literal stands elsewhere: `query % name`. */
function withLiteral(file: FileAnalysis, node: SourceNode) {
  const bare = file.bare(node);
  const direct = templateOf(file, bare);
  if (direct) return { template: direct, also: [] };
  const name = bare.type === 'binary_operator' ? bare.field('left') : bare.field('function')?.field('object');
  const literal = name?.type === 'identifier' ? soleValue(file, name) : undefined;
  const template = literal && templateOf(file, bare, new Map([[name!, literal]]));
  if (!template) return undefined;
  const also: readonly TextEdit[] = [{ start: bare.start, end: bare.end, text: name!.text }];
  return { template: { ...template, node: file.bare(literal) }, also };
}

function isHole(part: SqlPart<HolePart>): part is { readonly hole: HolePart } {
  return 'hole' in part;
}

function isPlainValue(file: FileAnalysis, { expression, format }: HolePart): boolean {
  if (!/^[sdi]?$/.test(format) || noValue.test(expression.text)) return false;
  const bare = file.bare(expression);
  const given = file.shapeOf(bare).kind === 'name' ? soleValue(file, bare) : undefined;
  const shape = file.shapeOf(given ?? bare);
  // What was put in quotes before, and lists.
  return (
    shape.kind !== 'text' &&
    shape.kind !== 'list' &&
    !(shape.kind === 'literal' && /["']/.test(String(shape.value)))
  );
}

/** The expression of a value: what was filled in, or with the text that stood round it. */
function valueText(
  file: FileAnalysis,
  template: PythonTemplate,
  value: SqlValue<HolePart>,
): string | undefined {
  const holes = value.filter(isHole).map(({ hole }) => hole);
  if (holes.some(({ format }) => !/^[sdi]?$/.test(format))) return undefined;
  if (value.length === 1) return oneLine(holes[0]!.expression.text);
  const { quote } = template.tokens[0]!;
  const mark = quote.length === 3 ? quote[0]! : quote;
  if (value.some((part) => 'text' in part && (part.text.includes(mark) || part.text.includes('\n'))))
    return undefined;
  if (holes.every(({ isText }) => isText))
    return value
      .map((part) => ('text' in part ? `${mark}${part.text}${mark}` : part.hole.expression.text))
      .join(' + ');
  if (
    isPython2(file) ||
    holes.some(({ expression: { text } }) => /["'\\\n]/.test(text) && text.includes(mark))
  )
    return undefined;
  const inside = value.map((part) =>
    'text' in part ? part.text.replace(/[{}]/g, '$&$&') : `{${part.hole.expression.text}}`,
  );
  return `f${mark}${inside.join('')}${mark}`;
}

function oneLine(text: string): string {
  return text.includes('\n') && !/["'#]/.test(text) ? text.replace(/\s*\n\s*/g, ' ') : text;
}

/** The parts of the new literal, each in the token in which it stood. */
function partsFor(
  parts: ParameterisedSql<HolePart>['parts'],
  values: RewrittenSql['values'],
  { placeholder, percent }: SqlWriting,
): TemplatePart[] | undefined {
  const result: TemplatePart[] = [];
  for (const [index, part] of parts.entries()) {
    if ('hole' in part) result.push(part.hole);
    else if ('value' in part) {
      const source = placeholder(part.value, values[part.value]!.node);
      result.push({ kind: 'text', source, token: part.token });
    } else if (part.text.includes('%') && percent === undefined) return undefined;
    else {
      const before = parts[index - 1];
      const gap = before && 'value' in before && /^\w/.test(part.text) ? ' ' : '';
      result.push({
        kind: 'text',
        source: gap + part.text.replaceAll('%', percent ?? '%'),
        token: part.token,
      });
    }
  }
  return result;
}
