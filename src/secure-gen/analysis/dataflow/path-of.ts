import type { FileAnalysis } from '../file-analysis.ts';
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
      return extended(referenceOf(file, shape.object, depth + 1), `.${shape.property}`);
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

function extended(reference: Reference | undefined, by: string): Reference | undefined {
  return reference && { ...reference, path: reference.path + by };
}

function nameReference(file: FileAnalysis, name: string, node: SourceNode, depth: number): Reference {
  const own = { path: name, isImported: false };
  const [newest] = definitionsAt(file, name, node);
  if (!newest) return own;
  const { binding } = newest;
  if (binding.kind === 'import') return { path: binding.path, isImported: true };
  if (binding.kind !== 'assigned') return own;
  const value = referenceOf(file, binding.value, depth + 1);
  if (!value) return own;
  const path = [value.path, ...binding.path].join('.');
  // What something was made by tells more than its name, unless that is a name as well.
  return value.isImported || value.path.includes('(') || value.path.includes('.') ? { ...value, path } : own;
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
  return extended(calleeReference(file, node, depth), '()');
}

/** What a call calls. */
export function calleeReference(file: FileAnalysis, node: SourceNode, depth = 0): Reference | undefined {
  const call = file.callAt(node);
  if (!call) return undefined;
  const { object, name } = call.callee;
  if (!object) return name === '' ? undefined : nameReference(file, name, node, depth);
  const inner = referenceOf(file, object, depth + 1);
  if (name === '') return inner;
  return extended(inner, `.${name}`) ?? { path: `?.${name}`, isImported: false };
}
