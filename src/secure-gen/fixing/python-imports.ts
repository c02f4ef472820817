import { definitionsAt } from '../analysis/dataflow/definitions.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import { nodesBelow } from '../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { type NewImport, placeOfImport } from './python-import-place.ts';
import type { TextEdit } from './text-edit.ts';

/** A name that an import gives to a module, or to a member of one. */
interface Imported {
  /** `xml.dom`, or `html.escape` for `from html import escape`. */
  readonly path: string;
  readonly local: string;
  readonly statement: SourceNode;
}

/** How other modules are called at a place of a Python file, and the lines that import what it lacks. */
export class PythonImports {
  readonly #file: FileAnalysis;
  readonly #at: SourceNode;
  readonly #known: readonly Imported[];
  readonly #added = new Map<string, NewImport>();

  /** @param at where the names are to be used */
  constructor(file: FileAnalysis, at: SourceNode) {
    this.#file = file;
    this.#at = at;
    this.#known = importedNames(file.root).filter((each) => this.#isVisible(each));
  }

  /** Whether a module, or something in it, is imported, wherever in the file. */
  static has(file: FileAnalysis, module: string): boolean {
    return importedNames(file.root).some(({ path }) => path === module || path.startsWith(`${module}.`));
  }

  /** What is imported already and called at the place; undefined otherwise. */
  known(module: string, member: string): string | undefined {
    const own = this.#known.find(({ path }) => path === `${module}.${member}`);
    const holder = own ? undefined : this.#known.find(({ path }) => path === module);
    if (own) return own.local;
    return holder && `${holder.local}.${member}`;
  }

  /** `secrets.choice`, with `import secrets` where nothing gives it; undefined where another thing has that name. */
  ofModule(module: string, member: string): string | undefined {
    const known = this.known(module, member);
    if (known !== undefined) return known;
    if (!this.#isFree(module.split('.')[0]!, module)) return undefined;
    this.#added.set(module, { module });
    return `${module}.${member}`;
  }

  /** `escape`, with `from markupsafe import escape` where nothing gives it; undefined where another thing has that name. */
  alone(module: string, member: string): string | undefined {
    const known = this.known(module, member);
    if (known !== undefined) return known;
    if (!this.#isFree(member, `${module}.${member}`)) return undefined;
    this.#added.set(`${module}.${member}`, { module, member });
    return member;
  }

  /** The edits that add what was asked for and is not there. */
  edits(): readonly TextEdit[] {
    const edits = [...this.#added.values()].map((added) => placeOfImport(this.#file, added));
    const joined = new Map<number, TextEdit>();
    for (const edit of edits) {
      const other = joined.get(edit.start);
      joined.set(edit.start, other ? { ...other, text: other.text + edit.text } : edit);
    }
    return [...joined.values()];
  }

  /** Whether an import holds at the place, and its name was not given to something else in between. */
  #isVisible({ local, statement }: Imported): boolean {
    if (statement.start > this.#at.start) return false;
    const owner = this.#file.functionAround(statement);
    if (owner && !this.#at.isInside(owner)) return false;
    const [newest] = definitionsAt(this.#file, local.split('.')[0]!, this.#at);
    return newest?.binding.kind === 'import';
  }

  #isFree(name: string, path: string): boolean {
    return this.#file
      .boundNames(name)
      .every(({ binding }) => binding.kind === 'import' && (binding.path === path || binding.path === name));
  }
}

function importedNames(root: SourceNode): Imported[] {
  const nothing = new Set<string>();
  const plain = nodesBelow(root, 'import_statement', nothing).flatMap((statement) =>
    statement.named.map((node) => {
      const path = node.field('name')?.text ?? node.text;
      return { path, local: node.field('alias')?.text ?? path, statement };
    }),
  );
  const members = nodesBelow(root, 'import_from_statement', nothing).flatMap((statement) => {
    const module = statement.field('module_name');
    const names = statement.named.filter(
      (node) => node !== module && /^(?:dotted_name|aliased)/.test(node.type),
    );
    return names.map((node) => {
      const name = node.field('name')?.text ?? node.text;
      return { path: `${module?.text ?? ''}.${name}`, local: node.field('alias')?.text ?? name, statement };
    });
  });
  return [...plain, ...members];
}
