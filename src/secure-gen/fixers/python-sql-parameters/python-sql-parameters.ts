import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { CallShape } from '../../analysis/syntax/shape.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { driverOf } from '../../fixing/python-sql-style.ts';
import { rewrittenSql, type SqlWriting } from '../../fixing/python-sql-template.ts';
import { ValueNames } from '../../fixing/python-value-names.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-sql-injection'] };

/**
 * `cursor.execute("… name = '%s'" % name)` → `cursor.execute("… name = ?", (name,))` in the style of the driver, `text()` of
 * SQLAlchemy with `:name`; what was code in a value is compared and stored as it is.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    const [first, ...others] = call?.arguments ?? [];
    if (
      !call ||
      !first ||
      first.isSpread ||
      (first.name && !/^(?:sql|query|statement|operation)$/.test(first.name))
    )
      return undefined;
    const isPandas = /^read_sql(?:_query)?$/.test(call.callee.name);
    if (others.length > 0 && !(isPandas && others.length === 1 && others[0]!.name !== 'params'))
      return undefined;
    return (
      throughText(file, first.value) ??
      throughDriver(file, node, call, (others.at(-1) ?? first).value, first.value)
    );
  },
};

/** `session.execute(text(f"… {name}"))` → `session.execute(text("… :name"), {"name": name})` */
function throughText(file: FileAnalysis, statement: SourceNode): readonly TextEdit[] | undefined {
  const inner = file.callAt(file.bare(statement));
  const [given] = inner?.arguments ?? [];
  if (inner?.callee.name !== 'text' || !given || inner.arguments.length !== 1) return undefined;
  const names = new ValueNames(file);
  const named = new Map<number, string>();
  const sql = rewrittenSql(file, given.value, {
    hasDoubleQuotedTexts: false,
    percent: '%',
    placeholder(number, value) {
      const name = named.get(number) ?? names.of(value);
      named.set(number, name);
      return `:${name}`;
    },
  });
  if (!sql) return undefined;
  const quote = /["']/.exec(given.value.text)?.[0] ?? '"';
  const entries = sql.values.map(({ text }, index) => `${quote}${named.get(index)}${quote}: ${text}`);
  return [...sql.edits, { start: statement.end, end: statement.end, text: `, {${entries.join(', ')}}` }];
}

function throughDriver(
  file: FileAnalysis,
  node: SourceNode,
  { callee: { name, object } }: CallShape,
  last: SourceNode,
  statement: SourceNode,
): readonly TextEdit[] | undefined {
  const isOfModel = name === 'raw' && /\.objects$/.test(object?.text ?? '');
  const driver = isOfModel ? { style: 'percent' as const } : driverOf(file, node);
  if (!driver) return undefined;
  const isPandas = name.startsWith('read_sql');
  const isKnown =
    driver.style === 'dollar'
      ? /^(?:execute|fetch|fetchrow|fetchval)$/.test(name)
      : isOfModel ||
        (isPandas && !/\bsqlalchemy\b|engine/.test(file.text)) ||
        isDriversOwn(file, name, object);
  if (!isKnown) return undefined;
  const sql = rewrittenSql(file, statement, writingOf(driver));
  if (!sql) return undefined;
  const values = sql.values.map(({ text }) => text);
  const tuple = isOfModel
    ? `[${values.join(', ')}]`
    : `(${values.join(', ')}${values.length === 1 ? ',' : ''})`;
  const given = driver.style === 'dollar' ? values.join(', ') : isPandas ? `params=${tuple}` : tuple;
  return [...sql.edits, { start: last.end, end: last.end, text: `, ${given}` }];
}

/** Whether a method is one of a driver's own, which takes values as its second argument. */
function isDriversOwn(file: FileAnalysis, name: string, object: SourceNode | undefined): boolean {
  if (name === 'sql') return /^frappe\.db$/.test(object?.text ?? '');
  if (name !== 'execute') return false;
  const isWrapper = /\bdef execute\(/.test(file.text);
  return !isWrapper && !/session|engine/i.test(object?.text ?? '');
}

function writingOf(driver: NonNullable<ReturnType<typeof driverOf>>): SqlWriting {
  const { style, hasDoubleQuotedTexts = false, keepsPercents } = driver;
  const placeholder = (number: number): string =>
    style === 'question-mark' ? '?' : style === 'percent' ? '%s' : `$${number + 1}`;
  const percent = style !== 'percent' ? '%' : keepsPercents ? undefined : '%%';
  return { hasDoubleQuotedTexts, percent, placeholder };
}
