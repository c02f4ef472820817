import type { SyntaxNode } from 'tree-sitter';

/** Symbols that hold code which a repair can replace. */
export type FunctionKind = 'function' | 'method' | 'constructor' | 'getter' | 'setter';

/** Symbols without a body of code. */
export type PlainKind = 'class' | 'interface' | 'type' | 'enum' | 'namespace' | 'constant';

interface DeclarationBase {
  readonly name: string;
  /** The whole declaration: with `export`, `const f =`, the decorators that belong to it. */
  readonly node: SyntaxNode;
  /** Where the declaration starts when that is before `node`: the first of the decorators beside it. */
  readonly start?: SyntaxNode;
  readonly exported: boolean;
  /** What the name belongs to when that is said elsewhere than by nesting: the receiver of a Go method. */
  readonly qualifier?: string;
}

export interface FunctionDeclaration extends DeclarationBase {
  readonly kind: FunctionKind;
  readonly body: SyntaxNode;
}

export interface PlainDeclaration extends DeclarationBase {
  readonly kind: PlainKind;
  /** Where the header ends; without it only kind and name are shown, never a value. */
  readonly body?: SyntaxNode;
}

export type Declaration = FunctionDeclaration | PlainDeclaration;

const functionKinds: ReadonlySet<string> = new Set<FunctionKind>([
  'function',
  'method',
  'constructor',
  'getter',
  'setter',
]);

export function isFunctionDeclaration(declaration: Declaration): declaration is FunctionDeclaration {
  return functionKinds.has(declaration.kind);
}
