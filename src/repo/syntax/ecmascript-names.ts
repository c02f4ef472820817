import type { SyntaxNode } from 'tree-sitter';

/** A declaration with the `export` around it, if there is one. */
export function exportOf(node: SyntaxNode): { whole: SyntaxNode; exported: boolean } {
  const parent = node.parent;
  return parent?.type === 'export_statement'
    ? { whole: parent, exported: true }
    : { whole: node, exported: false };
}

export function isModuleLevel(statement: SyntaxNode): boolean {
  return statement.parent?.type === 'program';
}

/** The name of a property or member as one would write it after a dot: without quotes, `[x]` for a computed one. */
export function propertyName(node: SyntaxNode): string {
  return node.type === 'string' ? node.text.slice(1, -1) : node.text;
}

/**
 * The name that an assignment gives a function: `x` for `module.exports.x = …`, and for `A.prototype.m = …` or
 * `A.m = …` the name `m` of `A`.
 */
export function assignedName(target: SyntaxNode): { name: string; qualifier?: string } | undefined {
  if (target.type === 'identifier') return { name: target.text };
  if (target.type !== 'member_expression') return undefined;
  const object = target.childForFieldName('object');
  const property = target.childForFieldName('property');
  if (!object || !property) return undefined;
  const owner = object.text.replace(/\.prototype$/, '');
  if (owner === 'module' && property.text === 'exports') return { name: 'module.exports' };
  if (!/^[\w$.]+$/.test(owner)) return { name: property.text };
  return /^(module\.exports|exports|this)$/.test(owner)
    ? { name: property.text }
    : { name: property.text, qualifier: owner };
}

/** Whether an assignment to this target is what makes a CommonJS module offer the value. */
export function isCommonJsExport(target: SyntaxNode): boolean {
  return /^(module\.)?exports\b/.test(target.text);
}
