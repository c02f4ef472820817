import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { nameWords } from '../../matching/names.ts';
import { secretNames } from '../../matching/secret-values.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-secret-in-log'] };

/** A program for the terminal may tell its user the password it has made. */
const isServer = /\b(?:req|request|res|response|ctx|router|app|express|logger|log|socket)\b\s*[.,)]/;

/** A secret in a line of a log → `[redacted]`; what stands round it is still logged. */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const call = callAtPlace(file, node)?.call;
    if (!call || !isServer.test(file.text)) return undefined;
    const edits = call.arguments.flatMap(({ value }) => redacted(value, place, 0));
    return edits.length > 0 ? edits : undefined;
  },
};

function redacted(node: SourceNode, place: WeakPlace, depth: number): readonly TextEdit[] {
  const { file } = place;
  const shape = file.shapeOf(node);
  const again = (inner: SourceNode): readonly TextEdit[] =>
    depth > 6 ? [] : redacted(inner, place, depth + 1);
  switch (shape.kind) {
    case 'name':
      return isSecret(shape.name) ? [masked(node, place)] : [];
    case 'member':
      return isSecret(shape.property) ? [masked(node, place)] : [];
    case 'text':
      return shape.parts.flatMap((part) => (typeof part === 'string' ? [] : again(part)));
    case 'record':
      return shape.entries.flatMap(({ value }) => again(value));
    case 'list':
      return shape.items.flatMap(again);
    case 'call':
      return /^(?:stringify|inspect|String|toString|trim)$/.test(shape.callee.name)
        ? [
            ...shape.arguments.flatMap(({ value }) => again(value)),
            ...(shape.callee.object ? again(shape.callee.object) : []),
          ]
        : [];
    default:
      return [];
  }
}

/** As the rule has it: what a compiler calls a token is none, nor are ids of sessions. */
const harmless =
  /^(?:(?:get|next|last|current|previous|first) )?(?:token|pass)$|\b(?:session|sess) ?id$|^sid$/;

function isSecret(name: string): boolean {
  const words = nameWords(name);
  return secretNames.test(words) && !harmless.test(words);
}

function masked(node: SourceNode, { file }: WeakPlace): TextEdit {
  if (node.parent?.type === 'template_substitution') return replaced(node.parent, '[redacted]');
  const mask = literalOf(file, '[redacted]');
  return replaced(node, node.type === 'shorthand_property_identifier' ? `${node.text}: ${mask}` : mask);
}
