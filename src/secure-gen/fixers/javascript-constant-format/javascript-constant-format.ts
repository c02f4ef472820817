import { callAtPlace } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-format-string'] };

/** `console.log('User ' + user, address)` → `console.log('User %s', user, address)`: signs such as `%s` in the data are no places. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const [format] = callAtPlace(file, node)?.call.arguments ?? [];
    if (!format || format.isSpread) return undefined;
    const parts = partsOfText(file, format.value);
    const values = parts.filter((part) => typeof part !== 'string');
    const last = parts.findLastIndex((part) => typeof part !== 'string');
    // A place of the format that is before the data would take it, and leave its own value to the next.
    const isPlaceBefore = parts
      .slice(0, last)
      .some((part) => typeof part === 'string' && /%[sdifjoOc]/.test(part));
    if (values.length === 0 || isPlaceBefore) return undefined;
    // A sign that would make a place of the next one is doubled.
    const text = parts
      .map((part) => (typeof part === 'string' ? part.replace(/(?<!%)%$/, '%%') : '%s'))
      .join('');
    const { start, end } = format.value;
    const given = values.map((value) =>
      value.type === 'parenthesized_expression' ? value.text.slice(1, -1) : value.text,
    );
    return [{ start, end, text: [literalOf(file, text), ...given].join(', ') }];
  },
};
