import { builtinModules } from 'node:module';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { type ImportedModule, importedModules, isFree, meansImport } from './ecmascript-modules.ts';
import { isTypeScript, literalOf, styleOf } from './ecmascript-style.ts';
import type { TextEdit } from './text-edit.ts';

const builtin = new Set(builtinModules);

/** Something of a module as it can be written at a place, and what has to be imported for that. */
export interface ImportedName {
  readonly code: string;
  readonly edits: readonly TextEdit[];
}

/** Whether the file is for browsers, where no module of Node.js is at hand. */
export function isForBrowsers(file: FileAnalysis): boolean {
  if (importedModules(file).some(({ name }) => builtin.has(name) || /^(?:express|koa|fastify)$/.test(name)))
    return false;
  return (
    /\b(?:document|window|localStorage|sessionStorage|navigator)\s*[.[]|\bjQuery\b|\$\(|\bangular\.|\bdefine\(\[/.test(
      file.text,
    ) ||
    importedModules(file).some(({ name }) =>
      /^(?:react|react-dom|vue|svelte|preact|@angular\/.*|jquery)$/.test(name),
    )
  );
}

/** A member of a module: `crypto.randomInt` where the module has a name already, `randomInt` where it is imported by that. */
export function memberOf(
  file: FileAnalysis,
  at: SourceNode,
  module: string,
  member: string,
): ImportedName | undefined {
  const [found] = matching(file, module);
  for (const each of matching(file, module)) {
    const local = each.members.get(member);
    if (local !== undefined && meansImport(file, local, at)) return { code: local, edits: [] };
  }
  for (const { object } of matching(file, module)) {
    if (object !== undefined && meansImport(file, object, at))
      return { code: `${object}.${member}`, edits: [] };
  }
  if (found?.list && isFree(file, member)) return { code: member, edits: [intoList(found.list, member)] };
  // A list of names that is imported takes one more; code that requires is mostly written with the module's name.
  if (!usesImports(file)) {
    const object = moduleOf(file, at, module);
    return object && { code: `${object.code}.${member}`, edits: object.edits };
  }
  const local = freeName(file, [member, ...aliases(module, member)]);
  return local === undefined
    ? undefined
    : {
        code: local,
        edits: [added(file, module, local === member ? `{ ${member} }` : `{ ${member} as ${local} }`)],
      };
}

/** A module as a whole, where several members of it are needed: `path`. */
export function moduleOf(file: FileAnalysis, at: SourceNode, module: string): ImportedName | undefined {
  for (const { object } of matching(file, module)) {
    if (object !== undefined && meansImport(file, object, at)) return { code: object, edits: [] };
  }
  const name = module.split('/').at(-1)!;
  const local = freeName(file, [name, ...aliases(module, name)]);
  if (local === undefined) return undefined;
  if (!usesImports(file)) return { code: local, edits: [added(file, module, local)] };
  const usesDefaults = importedModules(file).some(
    (each) => builtin.has(each.name) && each.object !== undefined && !each.statement.text.includes('*'),
  );
  const clause = usesDefaults || !isTypeScript(file) ? local : `* as ${local}`;
  return { code: local, edits: [added(file, module, clause)] };
}

function matching(file: FileAnalysis, module: string): readonly ImportedModule[] {
  return importedModules(file).filter(({ name }) => name === module);
}

function aliases(module: string, name: string): readonly string[] {
  const capital = name[0]!.toUpperCase() + name.slice(1);
  return builtin.has(module)
    ? [`node${capital}`]
    : [`${name}Of${module.replace(/^\W+/, '').replace(/\W+(\w)/g, (_, sign) => sign.toUpperCase())}`];
}

function freeName(file: FileAnalysis, names: readonly string[]): string | undefined {
  return names.find((name) => isFree(file, name));
}

/** Whether the file is a module of ECMAScript, and not one that requires others. */
function usesImports(file: FileAnalysis): boolean {
  const modules = importedModules(file);
  if (modules.length > 0) return modules.some(({ isRequired }) => !isRequired);
  if (/\brequire\s*\(|\bmodule\.exports\b|^\s*exports\./m.test(file.text)) return false;
  return isTypeScript(file) || file.root.childrenOfType('export_statement', 'import_statement').length > 0;
}

/** One name more for `{ a, b }`. */
function intoList(list: SourceNode, name: string): TextEdit {
  const last = list.named.findLast(({ type }) => type !== 'comment');
  if (!last) return { start: list.start, end: list.end, text: `{ ${name} }` };
  const gap = list.text.slice(0, last.start - list.start).match(/\n[ \t]*$/)?.[0];
  return { start: last.end, end: last.end, text: `,${gap ?? ' '}${name}` };
}

/** @param clause what is imported: a name, `* as name`, `{ name }` */
function added(file: FileAnalysis, module: string, clause: string): TextEdit {
  const { end, newline, declare, quote } = styleOf(file);
  const source = literalOf(
    file,
    `${usesPrefix(file, module) ? 'node:' : ''}${module}`,
    quoteOfImports(file) ?? quote,
  );
  const line = usesImports(file)
    ? `import ${clause} from ${source}${end}`
    : `${declare} ${clause} = require(${source})${end}`;
  const last = lastImport(file);
  if (last) return { start: last.end, end: last.end, text: `${newline}${line}` };
  const at = beginningOf(file);
  const isBlankNext = /^\r?\n/.test(file.text.slice(at));
  return { start: at, end: at, text: `${line}${newline}${isBlankNext ? '' : newline}` };
}

function quoteOfImports(file: FileAnalysis): "'" | '"' | undefined {
  const { statement } = importedModules(file)[0] ?? {};
  const found = statement && /["']/.exec(statement.text)?.[0];
  return found === '"' || found === "'" ? found : undefined;
}

function usesPrefix(file: FileAnalysis, module: string): boolean {
  if (!builtin.has(module)) return false;
  const others = importedModules(file).filter(({ name }) => builtin.has(name));
  if (others.length === 0) return usesImports(file);
  return others.some(({ statement }) => statement.text.includes('node:'));
}

/** The last of the imports that the file begins with. */
function lastImport(file: FileAnalysis): SourceNode | undefined {
  let last: SourceNode | undefined;
  const imports = new Set(importedModules(file).map(({ statement }) => statement.start));
  for (const statement of file.root.named) {
    if (statement.type === 'comment' || statement.type === 'hash_bang_line' || isDirective(statement))
      continue;
    const isImport = statement.type === 'import_statement' || imports.has(statement.start);
    if (!isImport && last && !/\brequire\(/.test(statement.text.slice(0, 200))) break;
    if (isImport) last = statement;
  }
  return last;
}

function isDirective(statement: SourceNode): boolean {
  return statement.type === 'expression_statement' && statement.named[0]?.type === 'string';
}

const heading =
  /^\/\*!|@licen[sc]e|copyright|^\/[/*]\s*(?:@ts-|@flow|eslint|jshint|global|istanbul|biome|prettier|SPDX|<reference|\/)/i;

/** Behind what has to come first: the interpreter, licences, settings of tools, directives, and what speaks of the file. */
function beginningOf(file: FileAnalysis): number {
  let at = file.text.startsWith('\uFEFF') ? 1 : 0;
  for (const node of file.root.named) {
    const isHeading =
      node.type === 'comment' &&
      (heading.test(node.text) || /^[ \t]*\r?\n[ \t]*\r?\n/.test(file.text.slice(node.end)));
    if (!isHeading && node.type !== 'hash_bang_line' && !isDirective(node)) break;
    at = node.end;
  }
  const rest = at > 1 ? /^[ \t]*;?[ \t]*(?:\r?\n)+/.exec(file.text.slice(at)) : undefined;
  return at + (rest?.[0].length ?? 0);
}
