import type { BoundName, FileAnalysis } from '../file-analysis.ts';
import type { SourceNode } from '../syntax/source-node.ts';
import { definitionsAt } from './definitions.ts';

/** What an expression refers to, as one would write it: `child_process.exec`, `req.query.id`, `sqlite3.connect().cursor`. */
export interface Reference {
  /** Names with a dot between them; `()` behind what is called, `*` for a place that is computed. */
  readonly path: string;
  /** Whether it begins with a module that is imported, or something made by one. */
  readonly isImported: boolean;
}

const deepest = 12;

/** @returns undefined for what is no chain of names and calls */
export function referenceOf(file: FileAnalysis, node: SourceNode, depth = 0): Reference | undefined {
  if (depth > deepest || !file.mayGoOn()) return undefined;
  const shape = file.shapeOf(node);
  switch (shape.kind) {
    case 'same':
      return referenceOf(file, shape.inner, depth + 1);
    case 'name':
      return nameReference(file, shape.name, node, depth);
    case 'member':
      return memberReference(file, shape.object, shape.property, depth);
    case 'index':
      return extended(referenceOf(file, shape.object, depth + 1), '.*');
    case 'call':
      return callReference(file, node, depth);
    case 'choice': {
      const [first] = shape.options;
      return first && referenceOf(file, first, depth + 1);
    }
    default:
      return undefined;
  }
}

function memberReference(file: FileAnalysis, object: SourceNode, property: string, depth: number) {
  const holder = referenceOf(file, object, depth + 1);
  // The types of other modules have fields that this file does not declare.
  const isOwn = holder && !holder.isImported && !holder.path.includes('.');
  return (
    (isOwn ? fieldReference(file, object, property, depth) : undefined) ?? extended(holder, `.${property}`)
  );
}

function extended(reference: Reference | undefined, by: string): Reference | undefined {
  return reference && { ...reference, path: reference.path + by };
}

function nameReference(file: FileAnalysis, name: string, node: SourceNode, depth: number): Reference {
  const own = { path: name, isImported: false };
  const newest = definitionsAt(file, name, node).find(({ binding }) => binding.kind !== 'added');
  if (!newest) return own;
  const { binding } = newest;
  if (binding.kind === 'import') return { path: binding.path, isImported: true };
  const type = declaredType(file, name, newest);
  if (type) return referenceOf(file, type, depth + 1) ?? own;
  if (binding.kind !== 'assigned') return own;
  const value = referenceOf(file, binding.value, depth + 1);
  if (!value) return own;
  const path = [value.path, ...binding.path].join('.');
  // What something was made by tells more than its name, unless that is a name as well.
  return value.isImported || path.includes('(') || path.includes('.') ? { ...value, path } : own;
}

/** The type of a name, which stands where it was declared. */
function declaredType(file: FileAnalysis, name: string, { scope, node }: BoundName): SourceNode | undefined {
  const { reader } = file;
  if (!reader.typeOf) return undefined;
  const own = reader.typeOf(node);
  if (own) return own;
  const declaration = file.boundNames(name).find((each) => each.scope === scope && reader.typeOf!(each.node));
  return declaration && reader.typeOf(declaration.node);
}

/** What a field is an instance of: `s.db` where a type of this file has a field `db *sql.DB`. */
function fieldReference(
  file: FileAnalysis,
  object: SourceNode,
  property: string,
  depth: number,
): Reference | undefined {
  const { reader } = file;
  if (!reader.typeOf || file.bare(object).children.length > 0) return undefined;
  const isKnown = reader.selfNames.has(object.text) || definitionsAt(file, object.text, object).length > 0;
  const fields = isKnown ? file.boundNames(property).filter(({ scope }) => scope === undefined) : [];
  const types = fields.flatMap(({ node }) => reader.typeOf!(node) ?? []);
  const isOne = types.length > 0 && types.every(({ text }) => text === types[0]!.text);
  return isOne ? referenceOf(file, types[0]!, depth + 1) : undefined;
}

function callReference(file: FileAnalysis, node: SourceNode, depth: number): Reference | undefined {
  const call = file.callAt(node)!;
  const { object, name } = call.callee;
  if (name === 'require' && !object) {
    const module = call.arguments[0] && file.shapeOf(call.arguments[0].value);
    if (module?.kind === 'literal' && typeof module.value === 'string') {
      return { path: module.value.replace(/^node:/, '').replaceAll('/', '.'), isImported: true };
    }
  }
  const isInstance = call.isNew && file.reader.typeOf !== undefined;
  // Where types are declared, what was made is called like what it is declared to be.
  return extended(calleeReference(file, node, depth), isInstance ? '' : '()');
}

/** What calls of a file call: many rules ask for the same ones. */
class KnownCallees extends Map<SourceNode, { readonly reference: Reference | undefined }> {}

/** What a call calls. */
export function calleeReference(file: FileAnalysis, node: SourceNode, depth = 0): Reference | undefined {
  if (depth > 0) return calleeReferenceOf(file, node, depth);
  const known = file.remembered(KnownCallees);
  let held = known.get(node);
  if (!held) {
    held = { reference: calleeReferenceOf(file, node, depth) };
    known.set(node, held);
  }
  return held.reference;
}

function calleeReferenceOf(file: FileAnalysis, node: SourceNode, depth: number): Reference | undefined {
  const call = file.callAt(node);
  if (!call) return undefined;
  const { object, name } = call.callee;
  if (!object) return name === '' ? undefined : nameReference(file, name, node, depth);
  const inner = referenceOf(file, object, depth + 1);
  if (name === '') return inner;
  return extended(inner, `.${name}`) ?? { path: `?.${name}`, isImported: false };
}
