import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { TextEdit } from './text-edit.ts';

/** `import module`, or `from module import member`. */
export interface NewImport {
  readonly module: string;
  readonly member?: string;
}

const imports = new Set(['import_statement', 'import_from_statement']);

/** Modules of the standard library that programs import beside those that mended code needs. */
const standard = new Set(
  `__future__ abc argparse array ast asyncio base64 binascii bisect builtins calendar codecs collections concurrent
  configparser contextlib copy csv ctypes dataclasses datetime decimal difflib email enum errno fcntl fnmatch ftplib
  functools getopt getpass glob gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json
  locale logging marshal math mimetypes multiprocessing operator optparse os pathlib pickle pkgutil platform poplib pprint
  queue random re sched secrets select shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl stat statistics
  string struct subprocess sys syslog tarfile telnetlib tempfile textwrap threading time timeit tokenize traceback types
  typing unicodedata unittest urllib uuid warnings weakref webbrowser wsgiref xml xmlrpc zipfile zlib zoneinfo`.split(
    /\s+/,
  ),
);

const topOf = (module: string): string => module.split('.')[0]!;

function moduleOf(statement: SourceNode): string {
  const name = statement.field('module_name') ?? statement.named[0];
  return name?.field('name')?.text ?? name?.text ?? '';
}

/** Where a new import goes: beside its like, in the order of names; at the top below the docstring where there is none. */
export function placeOfImport(file: FileAnalysis, added: NewImport): TextEdit {
  const first = importsAtTop(file.root);
  const { member } = added;
  if (member !== undefined) {
    const same = first.find(
      (each) => each.type === 'import_from_statement' && moduleOf(each) === added.module,
    );
    const edit = same && besideMember(file, same, member);
    if (edit) return edit;
  }
  const line = member === undefined ? `import ${added.module}` : `from ${added.module} import ${member}`;
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  if (first.length === 0) return beforeEverything(file, line, lineEnd);
  return besideStatement(file, first, added, line, lineEnd);
}

/** The imports in front of all other code. */
function importsAtTop(root: SourceNode): readonly SourceNode[] {
  const found: SourceNode[] = [];
  for (const statement of root.named) {
    if (imports.has(statement.type)) found.push(statement);
    else if (!isHeader(statement) && statement.type !== 'comment') break;
  }
  return found;
}

function isHeader(statement: SourceNode): boolean {
  const isDocstring = statement.type === 'expression_statement' && statement.named[0]?.type === 'string';
  return isDocstring || statement.type === 'future_import_statement';
}

/** `from module import a, c` with `b` in between. */
function besideMember(file: FileAnalysis, statement: SourceNode, member: string): TextEdit | undefined {
  const module = statement.field('module_name');
  const names = statement.named.filter(
    (node) => node !== module && /^(?:dotted_name|aliased_import)$/.test(node.type),
  );
  const [first] = names;
  if (!first) return undefined;
  const indent = /\n[ \t]*$/.exec(file.text.slice(statement.start, first.start))?.[0];
  const gap = indent ?? ' ';
  const before = names.filter((node) => orderKey(node.text) < orderKey(member)).at(-1);
  return before
    ? { start: before.end, end: before.end, text: `,${gap}${member}` }
    : { start: first.start, end: first.start, text: `${member},${gap}` };
}

/** Constants, classes, functions, each by name: the order in which names are mostly sorted. */
function orderKey(name: string): string {
  const kind = /^[A-Z][A-Z\d_]+\b/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2;
  return `${kind}${name.toLowerCase()}`;
}

function besideStatement(
  file: FileAnalysis,
  statements: readonly SourceNode[],
  { module, member }: NewImport,
  line: string,
  lineEnd: string,
): TextEdit {
  const isStandard = (name: string): boolean => standard.has(topOf(name));
  const groups = groupsOf(file, statements);
  const alike = groups.filter((group) =>
    group.some((each) => {
      const other = moduleOf(each);
      return !other.startsWith('.') && isStandard(other) === isStandard(module);
    }),
  );
  const [group] = alike.filter((each) => each.some((one) => topOf(moduleOf(one)) === topOf(module)));
  const home = group ?? alike[0];
  const key = (isFrom: boolean, name: string): string => `${isFrom ? 1 : 0}${name.toLowerCase()}`;
  const own = key(member !== undefined, module);
  if (home) {
    const next = home.find((each) => key(each.type === 'import_from_statement', moduleOf(each)) > own);
    if (next) return { start: next.start, end: next.start, text: `${line}${lineEnd}${indentOf(file, next)}` };
    const last = home.at(-1)!;
    return { start: last.end, end: last.end, text: `${lineEnd}${indentOf(file, last)}${line}` };
  }
  const first = statements[0]!;
  if (isStandard(module))
    return {
      start: first.start,
      end: first.start,
      text: `${line}${lineEnd}${lineEnd}${indentOf(file, first)}`,
    };
  const standardGroup = groups.findLast((each) => each.some((one) => isStandard(moduleOf(one))));
  const last = (standardGroup ?? statements).at(-1)!;
  return { start: last.end, end: last.end, text: `${lineEnd}${lineEnd}${indentOf(file, last)}${line}` };
}

/** Imports with no empty line between them. */
function groupsOf(file: FileAnalysis, statements: readonly SourceNode[]): SourceNode[][] {
  const groups: SourceNode[][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isApart = !last || /\n[ \t]*\r?\n/.test(file.text.slice(last.end, statement.start));
    if (isApart) groups.push([statement]);
    else group!.push(statement);
  }
  return groups;
}

function beforeEverything(file: FileAnalysis, line: string, lineEnd: string): TextEdit {
  const statement = file.root.named.find((each) => each.type !== 'comment' && !isHeader(each));
  const start = statement?.start ?? file.text.length;
  const isDefinition = /definition$/.test(statement?.type ?? '');
  const indent = statement ? indentOf(file, statement) : '';
  return { start, end: start, text: line + lineEnd.repeat(isDefinition ? 3 : 2) + indent };
}

/** What stands in front of a node on its line. */
function indentOf(file: FileAnalysis, node: SourceNode): string {
  return /[ \t]*$/.exec(file.text.slice(0, node.start))![0];
}
