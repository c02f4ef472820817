import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt } from '../../fixing/ecmascript-objects.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-wide-permissions'] };

const mode = /^(['"`]?(?:0o?)?)([0-7]{3,4})(['"`]?)$/i;

/** `0o777` → `0o755`, `'0666'` → `'0644'`: group and others may no longer write; `umask(0)` → `umask(0o022)`. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    const { call } = found;
    if (call.callee.name === 'umask') {
      const [given] = call.arguments;
      return given && /^0(?:o?0+)?$/.test(given.value.text) ? [replaced(given.value, '0o022')] : undefined;
    }
    const edits = call.arguments.slice(1).flatMap(({ value }) => {
      const object = objectAt(value, context);
      const given = object ? entryOf(file, object, 'mode')?.value : value;
      const literal = given && (onlyValueOf(given, context)?.value ?? given);
      const narrower = literal && narrowed(literal);
      return narrower === undefined ? [] : [replaced(literal!, narrower)];
    });
    return edits.length > 0 ? edits : undefined;
  },
};

function narrowed({ text }: SourceNode): string | undefined {
  const [, before, digits, after] = mode.exec(text) ?? [];
  if (digits === undefined || before === '') return undefined;
  const bits = Number.parseInt(digits, 8) & ~0o022;
  return before + bits.toString(8).padStart(digits.length, '0') + after;
}
