import { calleeReference } from '../analysis/dataflow/path-of.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import { nodesBelow } from '../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';

/** How a driver writes placeholders. */
export type PlaceholderStyle = 'question-mark' | 'percent' | 'dollar';

interface Driver {
  readonly style: PlaceholderStyle;
  /** Whether what is in `"` is a text to the database. */
  readonly hasDoubleQuotedTexts?: true;
  /** Whether `%%` in a statement that has values becomes `%`. */
  readonly keepsPercents?: true;
}

const questionMark: Driver = { style: 'question-mark' };
const sqlite: Driver = { style: 'question-mark', hasDoubleQuotedTexts: true };
const percent: Driver = { style: 'percent' };
const mysql: Driver = { style: 'percent', hasDoubleQuotedTexts: true };

/** By the names of their modules. */
const drivers: readonly (readonly [module: string, driver: Driver])[] = [
  ['sqlite3', sqlite],
  ['aiosqlite', sqlite],
  ['pysqlite2', sqlite],
  ['duckdb', questionMark],
  ['pyodbc', questionMark],
  ['psycopg2', percent],
  ['psycopg', percent],
  ['pg8000', percent],
  ['aiopg', percent],
  ['pymssql', percent],
  ['django.db', percent],
  ['frappe', percent],
  ['MySQLdb', mysql],
  ['pymysql', mysql],
  ['aiomysql', mysql],
  ['flask_mysqldb', mysql],
  ['flaskext.mysql', mysql],
  ['mysql.connector', { ...mysql, keepsPercents: true }],
  ['asyncpg', { style: 'dollar' }],
];

/** What only one database understands. */
const dialects: readonly (readonly [words: RegExp, driver: Driver])[] = [
  [/\bcollate nocase\b|\binsert or (?:ignore|replace)\b|\bautoincrement\b|\bsqlite_master\b/i, sqlite],
  [/\bon duplicate key\b|\bauto_increment\b|\bcurdate\(\)|\binsert ignore\b/i, mysql],
  [/\bilike\b|\breturning\b[^;]*["']|::(?:int|text|jsonb?|date|uuid)\b/i, percent],
];

/**
 * The driver that runs a statement: of what is called, else the only one that the file knows, else the one that other
 * statements of the file are written for. Undefined where that is not sure.
 */
export function driverOf(file: FileAnalysis, call: SourceNode): Driver | undefined {
  const path = calleeReference(file, call)?.path ?? '';
  const own = drivers.find(([module]) => path.startsWith(`${module}.`));
  if (own) return own[1];
  const named = drivers.filter(([module]) =>
    new RegExp(
      `(?:\\b(?:import|from)\\s+(?:[\\w, ]+,\\s*)?|(?<![\\w.]))${module.replace('.', '\\.')}(?=\\s+import|\\s*$|\\s*[,.]|\\s+as\\b)`,
      'm',
    ).test(file.text),
  );
  if (named.length > 0) return onlyOne(named.map(([, driver]) => driver));
  const used = stylesUsed(file);
  if (used.size > 0) return used.size === 1 ? { style: [...used][0]! } : undefined;
  return onlyOne(dialects.filter(([words]) => words.test(file.text)).map(([, driver]) => driver));
}

function onlyOne(found: readonly Driver[]): Driver | undefined {
  const styles = new Set(found.map(({ style }) => style));
  if (styles.size !== 1) return undefined;
  return found.find(({ keepsPercents }) => keepsPercents) ?? found[0];
}

/** The styles of statements that are given values apart. */
function stylesUsed(file: FileAnalysis): Set<PlaceholderStyle> {
  const styles = new Set<PlaceholderStyle>();
  for (const node of nodesBelow(file.root, 'call', new Set())) {
    const call = file.callAt(node);
    if (!call || !/^execute(?:many)?$/.test(call.callee.name) || call.arguments.length !== 2) continue;
    const statement = file.shapeOf(file.bare(call.arguments[0]!.value));
    const text = statement.kind === 'literal' ? String(statement.value) : '';
    if (/[=(,]\s*\?/.test(text)) styles.add('question-mark');
    if (/[=(,]\s*%s/.test(text)) styles.add('percent');
    if (/[=(,]\s*\$\d/.test(text)) styles.add('dollar');
  }
  return styles;
}
