import type { SyntaxNode, TreeCursor } from 'tree-sitter';

/** A kind of node of a grammar. */
interface NodeKind {
  readonly type: string;
  readonly isNamed: boolean;
}

/** The names of a grammar by their numbers, which are the same in all trees of a language. */
class GrammarNames {
  readonly #kinds: NodeKind[] = [];
  readonly #fields: string[] = [];

  kindAt(cursor: TreeCursor): NodeKind {
    const id = cursor.nodeTypeId;
    let kind = this.#kinds[id];
    if (!kind) {
      kind = { type: cursor.nodeType, isNamed: cursor.nodeIsNamed };
      this.#kinds[id] = kind;
    }
    return kind;
  }

  /** The field of its parent that a node is; empty where it is none. */
  fieldAt(cursor: TreeCursor): string {
    const id = cursor.currentFieldId;
    // The declarations of the binding do not say that it may be none.
    if (!id) return '';
    let name = this.#fields[id];
    if (name === undefined) {
      name = cursor.currentFieldName;
      this.#fields[id] = name;
    }
    return name;
  }
}

/** A tree that is gone through with one cursor, and what is known of it. */
interface Walk {
  readonly cursor: TreeCursor;
  readonly text: string;
  readonly names: GrammarNames;
  /** Nodes by their place in the order in which they begin, from the root on. */
  readonly nodes: Map<number, SourceNode>;
  /** Where the cursor stands. */
  at: number;
}

/**
 * A node of a syntax tree, made when it is first asked for. All of a tree are read with one cursor: an object of the binding
 * for a node costs as much as twenty steps of a cursor, and to ask it for its parent would search the whole tree.
 */
export class SourceNode {
  readonly #walk: Walk;
  readonly #index: number;
  readonly #kind: NodeKind;
  /** UTF-16 position in the text. */
  readonly start: number;
  /** UTF-16 position behind it. */
  readonly end: number;
  #parent: SourceNode | undefined;
  #children: readonly SourceNode[] | undefined;
  /** What fields of this node its children are. */
  #fields: readonly string[] = [];
  #named: readonly SourceNode[] | undefined;

  /** The node at which the cursor stands. */
  private constructor(walk: Walk, index: number) {
    const { cursor } = walk;
    this.#walk = walk;
    this.#index = index;
    this.#kind = walk.names.kindAt(cursor);
    this.start = cursor.startIndex;
    this.end = cursor.endIndex;
  }

  /**
   * @param text that was parsed
   * @param names of the grammar, as far as they are known: the same for all trees of a language
   */
  static root(node: SyntaxNode, text: string, names = new GrammarNames()): SourceNode {
    return SourceNode.#here({ cursor: node.walk(), text, names, nodes: new Map(), at: 0 });
  }

  /** The node at which the cursor stands now. */
  static #here(walk: Walk): SourceNode {
    const index = walk.cursor.currentDescendantIndex;
    walk.at = index;
    let node = walk.nodes.get(index);
    if (!node) {
      node = new SourceNode(walk, index);
      walk.nodes.set(index, node);
    }
    return node;
  }

  /** Brings the cursor here. */
  #goTo(): TreeCursor {
    const walk = this.#walk;
    if (walk.at !== this.#index) {
      walk.cursor.gotoDescendant(this.#index);
      walk.at = this.#index;
    }
    return walk.cursor;
  }

  get type(): string {
    return this.#kind.type;
  }

  get isNamed(): boolean {
    return this.#kind.isNamed;
  }

  get text(): string {
    return this.#walk.text.slice(this.start, this.end);
  }

  get parent(): SourceNode | undefined {
    if (this.#parent === undefined && this.#index > 0) {
      this.#goTo().gotoParent();
      this.#parent = SourceNode.#here(this.#walk);
    }
    return this.#parent;
  }

  /** Named or not: operators and brackets, too. */
  get children(): readonly SourceNode[] {
    this.#children ??= this.#readChildren();
    return this.#children;
  }

  #readChildren(): readonly SourceNode[] {
    const children: SourceNode[] = [];
    const fields: string[] = [];
    const walk = this.#walk;
    const cursor = this.#goTo();
    for (let isThere = cursor.gotoFirstChild(); isThere; isThere = cursor.gotoNextSibling()) {
      const child = SourceNode.#here(walk);
      child.#parent = this;
      children.push(child);
      fields.push(walk.names.fieldAt(cursor));
    }
    this.#fields = fields;
    return children;
  }

  get named(): readonly SourceNode[] {
    this.#named ??= this.children.filter((child) => child.isNamed);
    return this.#named;
  }

  field(name: string): SourceNode | undefined {
    const { children } = this;
    const at = this.#fields.indexOf(name);
    return at < 0 ? undefined : children[at];
  }

  /** The children that have a type, named ones first to last. */
  childrenOfType(...types: readonly string[]): readonly SourceNode[] {
    return this.children.filter(({ type }) => types.includes(type));
  }

  /** The leaf at a position. */
  leafAt(position: number): SourceNode {
    if (position < this.start || position >= this.end) return this;
    return this.#around(position).#leafAt(position);
  }

  /** From where the cursor stands up to a node that holds a position: places are mostly asked for in their order. */
  #around(position: number): SourceNode {
    const { nodes, at } = this.#walk;
    let node = nodes.get(at) ?? this;
    while (node.#index > this.#index && (position < node.start || position >= node.end))
      node = node.parent ?? this;
    return node.#index < this.#index ? this : node;
  }

  #leafAt(position: number): SourceNode {
    let node: SourceNode = this;
    while (node.#children) {
      const child = childAt(node.#children, position);
      if (!child) return node;
      node = child;
    }
    const cursor = node.#goTo();
    // Answers with a number, or null where there is none, whatever the declarations of the binding say.
    while ((cursor.gotoFirstChildForIndex(position + 1) as unknown) !== null);
    // The first child that ends behind the position may begin behind it as well.
    while (cursor.startIndex > position && cursor.gotoParent());
    return SourceNode.#here(this.#walk);
  }

  /** The closest of this node and those round it with one of these types. */
  closest(types: ReadonlySet<string>): SourceNode | undefined {
    let node: SourceNode | undefined = this;
    while (node && !types.has(node.type)) node = node.parent;
    return node;
  }

  isInside(other: SourceNode): boolean {
    return this.start >= other.start && this.end <= other.end;
  }
}

/** By halving: a list of data may have ten thousand. */
function childAt(children: readonly SourceNode[], position: number): SourceNode | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle]!;
    if (child.end <= position) low = middle + 1;
    else if (child.start > position) high = middle - 1;
    else return child;
  }
  return undefined;
}
