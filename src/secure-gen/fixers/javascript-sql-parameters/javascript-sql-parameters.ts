import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { CallShape } from '../../analysis/syntax/shape.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { memberOf } from '../../fixing/ecmascript-imports.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt, withAdded } from '../../fixing/ecmascript-objects.ts';
import { driverAt, nameOfValue, type SqlDriver } from '../../fixing/ecmascript-sql-driver.ts';
import { parameterised } from '../../fixing/ecmascript-sql-text.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-sql-fragment', 'javascript-sql-injection'] };

/**
 * Values that are put into the text of a statement get placeholders there, and are passed apart: `$1` to node-postgres, `?`
 * to MySQL, SQLite, Knex and Sequelize, as a tagged template to Prisma. Names and parts of statements are left alone.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const found = callAtPlace(file, node);
    const [first, ...others] = found?.call.arguments ?? [];
    const driver = found && driverAt(found.node, context);
    if (!found || !first || first.isSpread || !driver) return undefined;
    const options = objectAt(first.value, context);
    if (options) return driver.valuesBy === 'list' ? inOptions(options, driver, context) : undefined;
    const named = onlyValueOf(first.value, context);
    if (named && !isOnlyFor(named, found.node, context)) return undefined;
    const written = named?.value ?? first.value;
    const given = others[0]?.value;
    const list = given && valuesIn(given, file);
    if (list === 'unknown') return undefined;
    const from = list?.named.length ?? 0;
    const statement = parameterised(written, driver.placeholders, context, from);
    if (!statement || statement.code === '' || hasOther(written, driver, context)) return undefined;
    // Question marks have no numbers: those that are there already would have to be told apart.
    if (from > 0 && driver.placeholders.of(0, '') === '?') return undefined;
    const passed = passing(statement.values, found.node, found.call, driver, list, context);
    return passed && [replaced(written, statement.code), ...passed].filter(isChange);

    function isChange(edit: TextEdit): boolean {
      return edit.end > edit.start || edit.text !== '';
    }
  },
};

/** The list of values that is given already; undefined where the second argument is something else, such as a callback. */
function valuesIn(given: SourceNode, file: FileAnalysis): SourceNode | 'unknown' | undefined {
  if (given.type === 'array') return given;
  if (file.reader.functions.has(given.type) || given.type === 'object') return undefined;
  return given.type === 'identifier' &&
    /^(?:cb|callback|done|next|fn|resolve|handler)$|Callback$/.test(given.text)
    ? undefined
    : 'unknown';
}

/** Whether the text is used by this call alone, and perhaps shown, and the values in it are the same there. */
function isOnlyFor(
  {
    declarator,
    value,
    uses,
  }: { readonly declarator: SourceNode; readonly value: SourceNode; readonly uses: readonly SourceNode[] },
  call: SourceNode,
  { file }: RuleContext,
): boolean {
  const isSame = file.functionAround(declarator) === file.functionAround(call);
  const others = uses.filter((use) => !use.isInside(call));
  const areShown = others.every((use) => {
    const around = use.parent?.parent;
    return around !== undefined && /^(?:console|log|logger)\b[\w.]*\(|^debug\(/.test(around.text);
  });
  const between = file.text.slice(value.end, call.start);
  return (
    isSame &&
    areShown &&
    !/[\w\])]\s*(?:[-+*/|&?]*=(?![=>]))|\+\+|--/.test(
      between.replaceAll(/\b(?:const|let|var)\s+[\w{},\s:]+=/g, ''),
    )
  );
}

/** Whether it has placeholders of this kind already, or a sign that would be taken for one. */
function hasOther(written: SourceNode, { placeholders }: SqlDriver, { file }: RuleContext): boolean {
  const text = file.text.slice(written.start, written.end).replaceAll(/\$\{[^}]*\}/g, '');
  return placeholders.of(0, '') === '?'
    ? /(?<![\w.)\]])\?|\?\?/.test(text.replaceAll(/\?\.|\? /g, ''))
    : false;
}

/** `{ text: …, values: […] }` of node-postgres, `{ sql: …, values: […] }` of mysql. */
function inOptions(
  object: SourceNode,
  driver: SqlDriver,
  context: RuleContext,
): readonly TextEdit[] | undefined {
  const { file } = context;
  const text = entryOf(file, object, 'text') ?? entryOf(file, object, 'sql');
  const values = entryOf(file, object, 'values');
  if (!text || (values && values.value.type !== 'array')) return undefined;
  const from = values?.value.named.length ?? 0;
  if (from > 0 && driver.placeholders.of(0, '') === '?') return undefined;
  const statement = parameterised(text.value, driver.placeholders, context, from);
  if (!statement) return undefined;
  const passed = values
    ? appended(values.value, statement.values)
    : withAdded(file, object, `values: [${statement.values.join(', ')}]`);
  return [replaced(text.value, statement.code), passed];
}

function appended(list: SourceNode, values: readonly string[]): TextEdit {
  const last = list.named.at(-1);
  return last
    ? { start: last.end, end: last.end, text: `, ${values.join(', ')}` }
    : { start: list.start, end: list.end, text: `[${values.join(', ')}]` };
}

/** What gives the values to the driver. */
function passing(
  values: readonly string[],
  node: SourceNode,
  call: CallShape,
  { valuesBy }: SqlDriver,
  list: SourceNode | undefined,
  context: RuleContext,
): readonly TextEdit[] | undefined {
  const { file } = context;
  const [statement, second] = call.arguments;
  const { end } = statement!.value;
  const all = values.join(', ');
  if (valuesBy === 'list') {
    if (list) return [appended(list, values)];
    if (second?.value.type === 'object') return undefined;
    return [{ start: end, end, text: `, [${all}]` }];
  }
  if (valuesBy === 'replacements') {
    const options = second && objectAt(second.value, context);
    if (second && (!options || entryOf(file, options, 'replacements') || entryOf(file, options, 'bind')))
      return undefined;
    return options
      ? [withAdded(file, options, `replacements: [${all}]`)]
      : [{ start: end, end, text: `, { replacements: [${all}] }` }];
  }
  if (valuesBy === 'names') {
    const names = values.map(nameOfValue);
    if (second || new Set(names).size < names.length) return undefined;
    const entries = values.map((value, index) =>
      value === names[index] ? value : `${names[index]}: ${value}`,
    );
    return [{ start: end, end, text: `, { ${entries.join(', ')} }` }];
  }
  if (valuesBy === 'tag') return tagged(node, call, values, file);
  return toPrepared(node, all, context);
}

/** `$queryRawUnsafe(text)` → `$queryRaw` and the template. */
function tagged(
  node: SourceNode,
  call: CallShape,
  values: readonly string[],
  file: FileAnalysis,
): readonly TextEdit[] | undefined {
  const property = node.field('function')?.field('property');
  const list = node.field('arguments');
  const [given] = call.arguments;
  // A template of its own place only: its values are put in where it stands.
  if (!property || !list || !given || call.arguments.length !== 1 || given.value.type === 'identifier')
    return undefined;
  // `Prisma.join` makes placeholders of a list.
  const isJoined = values.some((value) => call.arguments[0]?.value.text.includes(`${value}.join(`));
  const prisma = isJoined ? memberOf(file, node, '@prisma/client', 'Prisma') : undefined;
  if (isJoined && prisma?.code !== 'Prisma') return undefined;
  return [
    ...(prisma?.edits ?? []),
    replaced(property, property.text.replace('Unsafe', '')),
    { start: list.start, end: given.value.start, text: '' },
    { start: given.value.end, end: list.end, text: '' },
  ];
}

/** `db.prepare(text).all()`: the values go to what runs it. */
function toPrepared(node: SourceNode, values: string, context: RuleContext): readonly TextEdit[] | undefined {
  const run = runOf(node) ?? runOfName(node, context);
  const list = run?.field('arguments');
  if (!list) return undefined;
  const isEmpty = list.named.length === 0;
  return [{ start: list.start + 1, end: list.start + 1, text: isEmpty ? values : `${values}, ` }];
}

function runOf(statement: SourceNode): SourceNode | undefined {
  const member = statement.parent;
  const call =
    member?.type === 'member_expression' && member.field('object') === statement ? member.parent : undefined;
  const isRun = /^(?:run|get|all|each|iterate)$/.test(member?.field('property')?.text ?? '');
  return isRun && call?.type === 'call_expression' ? call : undefined;
}

function runOfName(statement: SourceNode, { file }: RuleContext): SourceNode | undefined {
  const name = statement.parent?.type === 'variable_declarator' ? statement.parent.field('name') : undefined;
  if (name?.type !== 'identifier' || file.boundNames(name.text).length !== 1) return undefined;
  const uses = file.occurrencesOf(name.text).filter((leaf) => leaf !== name && leaf.type === 'identifier');
  return uses.length === 1 ? runOf(uses[0]!) : undefined;
}
