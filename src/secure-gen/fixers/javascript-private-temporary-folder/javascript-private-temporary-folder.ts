import { memberOf } from '../../fixing/ecmascript-imports.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-temporary-file'] };

/** Other programs, or the next run of this one, look for these by their names. */
const lookedFor = /lock|pid|sock|cache|state|\.log/i;

/**
 * `path.join(os.tmpdir(), 'report.txt')` → the same file in a folder that `mkdtempSync` has just made for this program
 * alone, where the path is kept in a variable.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const given = callAtPlace(file, node)?.call.arguments[0];
    const named = given && onlyValueOf(given.value, context);
    const path = named && file.callAt(named.value);
    const [folder, name, ...others] = path?.arguments ?? [];
    const callee = named?.value.field('function');
    if (
      !named ||
      !callee ||
      !folder ||
      !name ||
      others.length > 0 ||
      !/^(?:join|resolve)$/.test(path?.callee.name ?? '')
    )
      return undefined;
    const isFolder =
      /^(?:\w+\.)?tmpdir\(\)$/.test(folder.value.text) ||
      /^['"`]\/(?:var\/)?tmp\/?['"`]$/.test(folder.value.text);
    if (!isFolder || lookedFor.test(name.value.text) || file.functionAround(named.declarator) === undefined)
      return undefined;
    const make = memberOf(file, node, 'fs', 'mkdtempSync');
    const prefix = `${/^['"`]([a-z]+)/i.exec(name.value.text)?.[1] ?? 'files'}-`;
    return (
      make && [
        replaced(
          folder.value,
          `${make.code}(${callee.text}(${folder.value.text}, ${literalOf(file, prefix)}))`,
        ),
        ...make.edits,
      ]
    );
  },
};
