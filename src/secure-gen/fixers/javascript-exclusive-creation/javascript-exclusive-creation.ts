import { callAtPlace } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt, withAdded } from '../../fixing/ecmascript-objects.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-check-then-write'] };

/** A file that is made where there was none is opened with `wx`: whoever made it in between is not written over. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = callAtPlace(file, node)?.call;
    if (!call || call.arguments.some(({ isSpread }) => isSpread)) return undefined;
    const isStream = call.callee.name === 'createWriteStream';
    const last = call.arguments[isStream ? 0 : 1]?.value;
    const options = call.arguments[isStream ? 1 : 2]?.value;
    const flag = `${isStream ? 'flags' : 'flag'}: ${literalOf(file, 'wx')}`;
    if (!last) return undefined;
    if (!options || file.reader.functions.has(options.type))
      return [{ start: last.end, end: last.end, text: `, { ${flag} }` }];
    if (options.type === 'string')
      return [{ start: options.start, end: options.end, text: `{ encoding: ${options.text}, ${flag} }` }];
    const object = objectAt(options, context);
    return object && !entryOf(file, object, 'flag') && !entryOf(file, object, 'flags')
      ? [withAdded(file, object, flag)]
      : undefined;
  },
};
