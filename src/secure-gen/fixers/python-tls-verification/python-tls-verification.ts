import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { namedArgument, replaced, withoutItem, withoutStatement } from '../../fixing/python-call.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-tls-verification-off'] };

/** What is left out, since the check is on without it. */
const leftOut = new Set(['verify', 'verify_ssl', 'ssl_verify', 'verify_certs', 'ssl']);

/** `verify=False` left out, `CERT_NONE` → `CERT_REQUIRED`, and the like; a server without a valid certificate is an error. */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const call = file.callAt(node);
    if (call) return ofCall(place);
    if (node.type === 'assignment') return ofAssignment(place);
    const [name, value] = [node.field('name') ?? node.field('key'), node.field('value')];
    if (!name || !value) return undefined;
    const list = node.parent;
    if (leftOut.has(name.text) && value.text === 'False' && list?.type === 'argument_list')
      return [withoutItem(list, node)];
    return switched(file.shapeOf(value).kind === 'name' ? writtenAt(file, value) : value);
  },
};

/** The same value the other way round. */
function switched(value: SourceNode | undefined): readonly TextEdit[] | undefined {
  if (value?.type === 'false') return [replaced(value, 'True')];
  if (value?.type === 'true') return [replaced(value, 'False')];
  return value && required(value);
}

/** `ssl.CERT_NONE` → `ssl.CERT_REQUIRED`, `SSL.VERIFY_NONE` → `SSL.VERIFY_PEER` */
function required(value: SourceNode): readonly TextEdit[] | undefined {
  const found = /\b(?:CERT|VERIFY)_NONE$/.exec(value.text);
  // An import may name it alone.
  if (!found || value.type !== 'attribute') return undefined;
  const start = value.start + found.index;
  return [{ start, end: value.end, text: found[0] === 'CERT_NONE' ? 'CERT_REQUIRED' : 'VERIFY_PEER' }];
}

function ofAssignment({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const [target, value] = [node.field('left'), node.field('right')];
  if (target?.text === 'ssl._create_default_https_context' && node.parent?.type === 'expression_statement') {
    const siblings = node.parent.parent?.named.length ?? 0;
    return siblings > 1 ? [withoutStatement(file, node.parent)] : undefined;
  }
  const edits = switched(value && file.shapeOf(value).kind === 'name' ? writtenAt(file, value) : value);
  // A context that checks host names refuses to check nothing else.
  return edits && target?.text.endsWith('.check_hostname') ? [...edits, ...modesOf(file, target)] : edits;
}

/** Where the same context is told to check no certificate. */
function modesOf(file: FileAnalysis, target: SourceNode): readonly TextEdit[] {
  const object = target.field('object')?.text;
  const around = file.functionAround(target);
  return file.occurrencesOf('verify_mode').flatMap((leaf) => {
    const { parent } = leaf;
    const assignment = parent?.parent;
    const isSame = parent?.field('object')?.text === object && file.functionAround(leaf) === around;
    const value = isSame && assignment?.type === 'assignment' ? assignment.field('right') : undefined;
    return (value && required(value)) ?? [];
  });
}

function ofCall({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const call = file.callAt(node)!;
  const { name } = call.callee;
  const member = node.field('function')?.field('attribute');
  if (/^_create_(?:unverified|stdlib)_context$/.test(name))
    return member && call.arguments.length === 0 ? [replaced(member, 'create_default_context')] : undefined;
  const off = namedArgument(node, 'ssl');
  if (off?.field('value')?.text === 'False') return [withoutItem(off.parent!, off)];
  const mode = namedArgument(node, 'sslmode')?.field('value');
  if (mode) return [replaced(mode, mode.text.replace(/disable|allow/, 'verify-full'))];
  const [first, second] = argumentsOf(call, [0, 1]);
  if (name === 'set_verify') return first && required(first);
  if (name !== 'setopt' || !second || !/^(?:0|False)$/.test(second.text)) return undefined;
  return [replaced(second, first?.text.endsWith('HOST') ? '2' : '1')];
}
