import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-cookie-flags'] };

const flags = ['HttpOnly', 'Secure'];

/** `http.Cookie{Name: "session"}` → with `HttpOnly: true` and `Secure: true`; neither scripts nor listeners get the cookie. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    if (call?.callee.name === 'SetCookie' && call.arguments.length === 7)
      return call.arguments
        .slice(5)
        .flatMap(({ value }) => (value.text === 'true' ? [] : [inPlaceOf(value)]));
    const body = node.field('body');
    if (node.type !== 'composite_literal' || !body) return undefined;
    const pairs = body.named.filter(({ type }) => type === 'keyed_element');
    const edits: TextEdit[] = [];
    const missing: string[] = [];
    for (const flag of flags) {
      const given = pairs.find((pair) => pair.children[0]?.text === flag);
      const value = given?.children.at(-1);
      if (value?.text === 'false') edits.push(inPlaceOf(value));
      else if (!given) missing.push(flag);
    }
    const last = pairs.at(-1);
    const gap = last && /\n[ \t]*$/.exec(file.text.slice(0, last.start))?.[0];
    if (last && missing.length > 0) {
      const text = missing.map((flag) => `,${gap ?? ' '}${flag}: true`).join('');
      edits.push({ start: last.end, end: last.end, text });
    }
    return edits.length > 0 ? edits : undefined;
  },
};

function inPlaceOf({ start, end }: SourceNode): TextEdit {
  return { start, end, text: 'true' };
}
