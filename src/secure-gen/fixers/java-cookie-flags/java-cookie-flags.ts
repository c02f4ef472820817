import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['java-cookie-flags'] };

/** `new Cookie("session", token)` → with `setHttpOnly(true)` and `setSecure(true)`; neither scripts nor listeners get the cookie. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const statement = file.statementOf(node);
    const name = /^(?:final\s+)?(?:\w+\.)*(?:Cookie|var)\s+(\w+)\s*=/.exec(statement.text)?.[1];
    const around = file.functionAround(node);
    if (name === undefined || !around || !statement.text.endsWith(';')) return undefined;
    const indent = /[ \t]*$/.exec(file.text.slice(0, statement.start))![0];
    const rest = file.text.slice(statement.end, around.end);
    const edits = ['setHttpOnly', 'setSecure'].flatMap((setter): TextEdit[] => {
      const set = new RegExp(`\\b${name}\\.${setter}\\(\\s*(true|false)\\s*\\)`).exec(rest);
      const { end } = statement;
      if (!set) return [{ start: end, end, text: `\n${indent}${name}.${setter}(true);` }];
      const at = end + set.index + set[0].lastIndexOf(set[1]!);
      return set[1] === 'true' ? [] : [{ start: at, end: at + 5, text: 'true' }];
    });
    return edits.length > 0 ? edits : undefined;
  },
};
