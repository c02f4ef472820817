import { calleeReference } from '../analysis/dataflow/path-of.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { importedModules } from './ecmascript-modules.ts';
import type { Placeholders } from './ecmascript-sql-text.ts';

/** How values are given to a call beside the statement. */
export type ValuesBy =
  /** As a list behind the statement. */
  | 'list'
  /** As `replacements` of the options behind it. */
  | 'replacements'
  /** To what is called on the prepared statement. */
  | 'prepared'
  /** By the tag of the template. */
  | 'tag'
  /** As an object with the names of the placeholders. */
  | 'names';

export interface SqlDriver {
  readonly placeholders: Placeholders;
  readonly valuesBy: ValuesBy;
}

/** `?`, as MySQL, SQLite, Knex and Sequelize have it. */
const questionMarks: Placeholders = { of: () => '?', hasDoubleQuotedTexts: true, wantsNumbers: true };

/** mysql and mysql2 make `1, 2` of a list; only where they put the values in themselves. */
const mysqlQuery: Placeholders = { ...questionMarks, list: () => ({ text: '?', isArray: false }) };

/** `$1`, as PostgreSQL has it. */
const numbered: Placeholders = {
  of: (index) => `$${index + 1}`,
  list: (index) => ({ text: `$${index + 1}`, isArray: true }),
  hasDoubleQuotedTexts: false,
  wantsNumbers: false,
};

/** The templates of Prisma: values that were no text before are numbers. */
const tagged: Placeholders = {
  of: (_index, value) => `\${${value}}`,
  // Numbers, where they stood in no quotes.
  list: (_index, values) => ({ text: `\${Prisma.join(${values}.map(Number))}`, isArray: false }),
  hasDoubleQuotedTexts: false,
  wantsNumbers: true,
  isTagged: true,
};

/** `:name`, as the builders of TypeORM have it. */
const named: Placeholders = {
  of: (index, value) => `:${nameOfValue(value, index)}`,
  list: (index, values) => ({ text: `:...${nameOfValue(values, index)}`, isArray: false }),
  hasDoubleQuotedTexts: false,
  wantsNumbers: false,
};

/** What a placeholder for a value is called: by the value where that has a name. */
export function nameOfValue(value: string, index: number): string {
  return /^(?:\w+\.)*([a-zA-Z_]\w*)$/.exec(value)?.[1] ?? `value${index + 1}`;
}

/** How the driver takes values that is called there; undefined where it is not known which one it is. */
export function driverAt(node: SourceNode, context: RuleContext): SqlDriver | undefined {
  const { file } = context;
  const call = file.callAt(node);
  if (!call) return undefined;
  const { name, object } = call.callee;
  if (/^\$(?:query|execute)RawUnsafe$/.test(name)) return { placeholders: tagged, valuesBy: 'tag' };
  const path = calleeReference(file, node)?.path ?? '';
  const receiver = object?.text ?? '';
  if (name === 'query' && (/^sequelize\b/i.test(path) || /sequelize/i.test(receiver)))
    return { placeholders: questionMarks, valuesBy: 'replacements' };
  if (/^(?:w|andW|orW)here$/.test(name) && /\bcreateQueryBuilder\(\)/.test(path))
    return { placeholders: named, valuesBy: 'names' };
  if (/[rR]aw$/.test(name) && name !== 'raw') return { placeholders: questionMarks, valuesBy: 'list' };
  if (name === 'raw')
    return usesKnex(context, path) ? { placeholders: questionMarks, valuesBy: 'list' } : undefined;
  const kind = kindOf(path) ?? kindByUse(node, name, receiver, context);
  switch (kind) {
    case 'pg':
      return { placeholders: numbered, valuesBy: 'list' };
    case 'mysql':
      return { placeholders: name === 'query' ? mysqlQuery : questionMarks, valuesBy: 'list' };
    case 'sqlite':
      if (name === 'prepare') return { placeholders: questionMarks, valuesBy: 'prepared' };
      return /^(?:run|get|all|each)$/.test(name)
        ? { placeholders: questionMarks, valuesBy: 'list' }
        : undefined;
    default:
      return undefined;
  }
}

type Kind = 'pg' | 'mysql' | 'sqlite';

function kindOf(path: string): Kind | undefined {
  if (/^(?:pg|pg-promise|@neondatabase|@vercel\.postgres|pg-pool)\b/.test(path)) return 'pg';
  if (/^(?:mysql2?|mariadb|promise-mysql|@planetscale)\b/.test(path)) return 'mysql';
  return /^(?:sqlite3?|better-sqlite3|node:sqlite)\b/.test(path) ? 'sqlite' : undefined;
}

function usesKnex({ file }: RuleContext, path: string): boolean {
  return (
    /^knex\b/i.test(path) ||
    importedModules(file).some(({ name }) => name === 'knex') ||
    /\bknex\b/i.test(file.text)
  );
}

/** By the modules of the file, and by what only one driver has, where the object comes from elsewhere. */
function kindByUse(
  node: SourceNode,
  name: string,
  receiver: string,
  { file }: RuleContext,
): Kind | undefined {
  const kinds = new Set(importedModules(file).flatMap((each) => kindOf(each.name) ?? []));
  if (kinds.size === 1) return [...kinds][0];
  if (kinds.size > 1) return undefined;
  const around = (file.functionAround(node) ?? file.root).text.slice(0, 20_000);
  if (/^(?:run|get|all|each|prepare)$/.test(name))
    return /(?:^|\.)(?:db|database|sqlite\w*|conn(?:ection)?|store)$|Database/i.test(receiver)
      ? 'sqlite'
      : undefined;
  if (name !== 'query' && name !== 'execute') return undefined;
  if (/\$\d/.test(file.text.replaceAll(/\\\$\d|'\$\d'|"\$\d"/g, '')) && /\$1\b[^{]/.test(file.text))
    return 'pg';
  const callback = file.callAt(node)?.arguments.find(({ value }) => file.reader.functions.has(value.type));
  const parameters = callback && file.shapeOf(callback.value);
  const names = parameters?.kind === 'function' ? parameters.parameters.map((each) => each.name) : [];
  if (
    names.length === 3 ||
    (names.length === 2 && new RegExp(`\\b${names[1]}(?:\\.length|\\[\\d)`).test(around))
  )
    return /\.rows\b/.test(around) ? undefined : 'mysql';
  if (/\.rows\b|\{\s*rows\b/.test(around)) return 'pg';
  if (/(?:^|\.)(?:pg\w*|client)$/i.test(receiver) && names[1] !== undefined && /^res(?:ult)?$/.test(names[1]))
    return 'pg';
  if (/=\s*\?|\bvalues\s*\([\s?,]*\?/i.test(file.text)) return 'mysql';
  return /\[\s*\w+\s*(?:,\s*\w+\s*)?\]\s*=\s*await\b/.test(around) ? 'mysql' : undefined;
}
