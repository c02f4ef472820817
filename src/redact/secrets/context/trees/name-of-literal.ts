import type { SyntaxNode } from 'tree-sitter';
import { argumentRole, isKeyArgument } from '../argument-role.ts';
import type { Place, Tie } from '../named-value.ts';
import { placeOfArgument, placeOfKey } from '../place-of-text.ts';
import type { RegistryEntry } from './syntaxes/registry-entry.ts';
import { textOfLiteral } from './text-of-literal.ts';

/** What a tree says of the name of a literal. */
export interface LiteralName {
  readonly path: readonly string[];
  readonly tie: Tie;
  readonly place: Place;
  /** Whether fixed text is joined with something else: `"Bearer " + token`. */
  readonly joined: boolean;
}

const highest = 16;
const mostNames = 5;
/** In longer lists nobody names a value by its place. */
const mostSiblings = 32;

/**
 * Climbs from a literal to the names that it is given: keys, variables, parameters, callees.
 *
 * @returns undefined for a literal without a name, and for one that is a key itself
 */
export function nameOfLiteral(
  literal: SyntaxNode,
  syntax: RegistryEntry,
  text: string,
): LiteralName | undefined {
  return new Climb(syntax, text).from(literal);
}

class Climb {
  readonly #syntax: RegistryEntry;
  readonly #text: string;
  readonly #names: string[] = [];
  #tie: Tie | undefined;
  #place: Place | undefined;
  #joined = false;
  /** Of the list that the value stands in, for `a, b = "x", "y"`. */
  #index = 0;

  constructor(syntax: RegistryEntry, text: string) {
    this.#syntax = syntax;
    this.#text = text;
  }

  from(literal: SyntaxNode): LiteralName | undefined {
    let node: SyntaxNode | null = literal;
    for (let steps = 0; node && steps < highest && this.#names.length < mostNames; steps++) {
      node = this.#step(node);
    }
    if (!this.#tie || this.#names.length === 0) return undefined;
    return { path: this.#names, tie: this.#tie, place: this.#place ?? 'code', joined: this.#joined };
  }

  /** @returns the node to go on from; null where there is nothing more to learn */
  #step(node: SyntaxNode): SyntaxNode | null {
    const { parent } = node;
    if (!parent) return null;
    const kind = parent.type;
    const naming = this.#syntax.naming[kind];
    if (naming) return this.#named(node, parent, naming.name, naming.tie);
    if (this.#syntax.argumentLists.includes(kind)) return this.#argument(node, parent);
    if (this.#syntax.calls[kind]) return this.#receiver(node, parent);
    if (this.#syntax.comparisons.includes(kind)) return this.#operand(node, parent);
    if (this.#syntax.wrappers.includes(kind)) {
      if (kind === 'expression_list' && parent.namedChildCount <= mostSiblings)
        this.#index = parent.namedChildren.findIndex(({ id }) => id === node.id);
      return parent;
    }
    if (kind === 'return_statement') this.#returned(parent);
    return null;
  }

  #named(node: SyntaxNode, parent: SyntaxNode, field: string, tie: Tie): SyntaxNode | null {
    const name = field === '' ? parent.firstNamedChild : parent.childForFieldName(field);
    if (!name || name.startIndex === node.startIndex) return this.#stopAsKey();
    const list = /_list$/.test(name.type) ? name.namedChildren : [];
    this.#add(list.length > 1 ? (list[this.#index] ?? name) : name, tie);
    return parent;
  }

  /** The literal is the key of something, not its value, unless names were found inside it. */
  #stopAsKey(): null {
    if (!this.#tie) this.#names.length = 0;
    return null;
  }

  #add(name: SyntaxNode, tie: Tie): void {
    const parts = namesIn(this.#textOf(name));
    this.#names.unshift(...parts);
    this.#tie ??= tie;
    this.#place ??= placeOfKey(parts.at(-1) ?? '');
  }

  #argument(node: SyntaxNode, list: SyntaxNode): SyntaxNode | null {
    const call = list.parent;
    const fields = call ? this.#syntax.calls[call.type] : undefined;
    if (!call || !fields || list.namedChildCount > mostSiblings) return null;
    const callee = fields
      .map((field) => call.childForFieldName(field))
      .map((part) => (part ? this.#textOf(part) : ''))
      .join('.');
    if (comparesWith.test(callee)) {
      this.#names.unshift(...namesIn(callee).slice(0, -1));
      this.#tie ??= 'comparison';
      return null;
    }
    const siblings = list.namedChildren.filter(({ type }) => !this.#syntax.comments.includes(type));
    const index = siblings.findIndex(({ id }) => id === node.id);
    const before = siblings
      .slice(0, index)
      .map((sibling) => textOfLiteral(sibling, this.#syntax, this.#text));
    const option = before[0];
    if (this.#tie === 'keyword-argument' && option && /^-{0,2}[\w-]{2,40}$/.test(option))
      this.#names.unshift(option);
    if (this.#tie === undefined) {
      if (index === 0 && siblings.length > 1 && isKeyArgument(this.#textOf(node).slice(1, -1))) return null;
      const lookedUp = looksUp.test(callee);
      if (lookedUp && index === 0) return null;
      const role = argumentRole(
        callee,
        before.map((value) => value ?? ''),
        siblings.length,
      );
      if (role) this.#names.unshift(role);
      this.#tie = lookedUp ? 'default' : 'positional-argument';
    }
    this.#names.unshift(...namesIn(callee).slice(-2));
    if (this.#names.at(-1) !== 'default') this.#place ??= placeOfArgument(callee);
    return call;
  }

  /** `"…".equals(password)`, `"…".toCharArray()`: the literal is what a method is called on. */
  #receiver(node: SyntaxNode, call: SyntaxNode): SyntaxNode | null {
    const method = call.childForFieldName('name') ?? call.childForFieldName('function');
    const name =
      method && method.endIndex - node.endIndex < 60
        ? this.#text.slice(method.startIndex, method.endIndex)
        : '';
    const first = call.childForFieldName('arguments')?.firstNamedChild;
    if (
      this.#tie === undefined &&
      first &&
      first.id !== node.id &&
      /(?:^|\.)(?:equals|is_?equal)/i.test(name)
    ) {
      this.#add(first, 'comparison');
      return null;
    }
    return this.#tie !== undefined || converts.test(name) ? call : null;
  }

  #operand(node: SyntaxNode, parent: SyntaxNode): SyntaxNode | null {
    const children = parent.namedChildren;
    const other = children.find(({ id }) => id !== node.id);
    if (!other) return null;
    const between = this.#text.slice(
      Math.min(node.endIndex, other.endIndex),
      Math.max(node.startIndex, other.startIndex),
    );
    const operator = between.trim();
    if (operator === '+') {
      this.#joined = true;
      return parent;
    }
    if (operator === '||' || operator === '??' || operator === '&&') return parent;
    if (!/^(?:[!=]==?|is|is not)$/.test(operator) || this.#tie) return null;
    this.#add(other, 'comparison');
    return null;
  }

  #returned(statement: SyntaxNode): void {
    let node = statement.parent;
    for (let steps = 0; node && steps < highest; steps++) {
      const field = this.#syntax.functions[node.type];
      if (field !== undefined) {
        const name = node.childForFieldName(field);
        if (name) this.#add(name, 'assignment');
        return;
      }
      if (!this.#syntax.blocks.includes(node.type)) return;
      node = node.parent;
    }
  }

  #textOf(node: SyntaxNode): string {
    return this.#text.slice(node.startIndex, Math.min(node.endIndex, node.startIndex + 160));
  }
}

const comparesWith =
  /\.(?:equals(?:IgnoreCase)?|isEqual\w*|localeCompare|compareTo|toBe|toEqual|startsWith|__eq__)$/;

/** Methods that give back the same text in another form. */
const converts =
  /(?:^|\.)(?:toCharArray|getBytes|bytes|encode|decode|trim|strip|toString|valueOf|freeze|intern|clone)$/;

/** Callees that look a value up: the first argument is its name, a further one a default. */
const looksUp =
  /(?:env\w{0,8}|get|get_?(?:prop|string|config|setting|value|or|param|option|secret)\w{0,12}|config|settings?|property|params?|lookup|require|import|pop|setdefault|(?:get|read|fetch|load|find|resolve)_?\w{0,12}(?:key|token|secret|password|passwd|credentials?))$/i;

/** The names in a target: `this.auth['apiKey']` → `auth`, `apiKey`. */
function namesIn(target: string): string[] {
  return target
    .split(/[^\w$\u00aa-\ud7ff-]+/)
    .filter((name) => name !== '' && name !== 'this' && name !== 'self');
}
