import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt, withoutItem } from '../../fixing/ecmascript-objects.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-jwt-none'] };

/**
 * Takes `'none'` out of a list of algorithms in which others stand, and the switch off that keeps jwt-simple from checking
 * signatures. Tokens that nobody has signed are refused.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    const { callee, arguments: given } = found.call;
    const [, key, third] = given;
    if (callee.name === 'decode' && key && third?.value.type === 'true')
      return [replaced(third.value, 'false')];
    for (const { value } of given) {
      const object = objectAt(value, context);
      const algorithms = object && entryOf(file, object, 'algorithms');
      const list = algorithms && context.tracer.resolved(algorithms.value);
      if (list?.type !== 'array') continue;
      const none = list.named.filter(({ text }) => /^['"`]none['"`]$/i.test(text));
      const others = list.named.filter(({ type }) => type === 'string').length - none.length;
      return none.length === 1 && others > 0 ? [withoutItem(none[0]!)] : undefined;
    }
    return undefined;
  },
};
