import { definitionsAt } from '../analysis/dataflow/definitions.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';

/** A module that a file imports at its top, and what it calls it there. */
export interface ImportedModule {
  /** As it is written, without `node:`. */
  readonly name: string;
  /** The whole statement. */
  readonly statement: SourceNode;
  /** What the module as a whole is called; undefined where only parts of it are imported. */
  readonly object: string | undefined;
  /** The names that are imported of it, with what they are called here. */
  readonly members: ReadonlyMap<string, string>;
  /** `{ … }`, where more may be put; undefined where there is none. */
  readonly list: SourceNode | undefined;
  readonly isRequired: boolean;
}

const known = new WeakMap<FileAnalysis, readonly ImportedModule[]>();

/** The modules that a file imports or requires at its top, in their order. */
export function importedModules(file: FileAnalysis): readonly ImportedModule[] {
  let modules = known.get(file);
  if (!modules) {
    modules = file.root.named.flatMap((statement) =>
      statement.type === 'import_statement' ? importAt(statement) : requiresAt(statement),
    );
    known.set(file, modules);
  }
  return modules;
}

/** Whether a name means what was imported by it where it is used. */
export function meansImport(file: FileAnalysis, name: string, at: SourceNode): boolean {
  return definitionsAt(file, name, at)[0]?.binding.kind === 'import';
}

/** Whether nothing in the file is called so, nor comes by that name from elsewhere. */
export function isFree(file: FileAnalysis, name: string): boolean {
  return file.occurrencesOf(name).every(({ type }) => type === 'property_identifier');
}

function moduleName(source: SourceNode): string {
  return source.text.slice(1, -1).replace(/^node:/, '');
}

function importAt(statement: SourceNode): ImportedModule[] {
  const source = statement.field('source');
  const clause = statement.childrenOfType('import_clause')[0];
  if (!source || !clause || /^import\s+type\b/.test(statement.text)) return [];
  const list = clause.childrenOfType('named_imports')[0];
  const members = new Map(
    (list?.childrenOfType('import_specifier') ?? []).flatMap((each) => {
      const name = each.field('name');
      return name ? [[name.text, (each.field('alias') ?? name).text] as const] : [];
    }),
  );
  const object =
    clause.childrenOfType('identifier')[0] ?? clause.childrenOfType('namespace_import')[0]?.named[0];
  return [{ name: moduleName(source), statement, object: object?.text, members, list, isRequired: false }];
}

function requiresAt(statement: SourceNode): ImportedModule[] {
  if (statement.type !== 'lexical_declaration' && statement.type !== 'variable_declaration') return [];
  return statement.childrenOfType('variable_declarator').flatMap((declarator) => {
    const [name, value] = [declarator.field('name'), declarator.field('value')];
    const taken = value?.type === 'member_expression' ? value.field('property')?.text : undefined;
    const call = taken === undefined ? value : value?.field('object');
    const isCall = call?.type === 'call_expression' && call.field('function')?.text === 'require';
    const source = isCall ? call.field('arguments')?.named[0] : undefined;
    if (!name || source?.type !== 'string') return [];
    if (taken !== undefined) return [memberRequired(statement, moduleName(source), taken, name)];
    const list = name.type === 'object_pattern' ? name : undefined;
    const members = new Map((list?.named ?? []).flatMap(takenBy));
    const object = name.type === 'identifier' ? name.text : undefined;
    return [{ name: moduleName(source), statement, object, members, list, isRequired: true }];
  });
}

/** `name = require(…).member` */
function memberRequired(
  statement: SourceNode,
  module: string,
  member: string,
  { type, text }: SourceNode,
): ImportedModule {
  const members = new Map(type === 'identifier' ? [[member, text] as const] : []);
  return { name: module, statement, object: undefined, members, list: undefined, isRequired: true };
}

/** `name` or `name: alias` of `{ … } = require(…)` */
function takenBy(part: SourceNode): (readonly [string, string])[] {
  if (part.type === 'shorthand_property_identifier_pattern') return [[part.text, part.text]];
  const [key, value] = [part.field('key'), part.field('value')];
  return part.type === 'pair_pattern' && key && value?.type === 'identifier' ? [[key.text, value.text]] : [];
}
