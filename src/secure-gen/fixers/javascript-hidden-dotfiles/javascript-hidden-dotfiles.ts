import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt } from '../../fixing/ecmascript-objects.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-directory-exposed'] };

/** `dotfiles: 'allow'` → `'ignore'`, which is what Express does by itself: files such as `.env` are not found. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    for (const { value } of callAtPlace(file, node)?.call.arguments.slice(1) ?? []) {
      const object = objectAt(value, context);
      const given = object && entryOf(file, object, 'dotfiles')?.value;
      if (given?.type === 'string' && /allow/.test(given.text))
        return [replaced(given, literalOf(file, 'ignore'))];
    }
    return undefined;
  },
};
