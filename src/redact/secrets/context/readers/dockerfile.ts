import type { NamedValue } from '../named-value.ts';
import { ValueCollector } from '../structure/mapping.ts';
import { scalarAt } from '../structure/scalar-at.ts';
import type { RegistryEntry } from './registry-entry.ts';

const instruction = /^[ \t]{0,20}(?:ENV|ARG|LABEL)[ \t]{1,20}/gim;
const pair =
  /[ \t]{0,20}(?:\\[ \t]*\r?\n[ \t]{0,40})?([A-Za-z_][\w.-]{0,100})=(?:"((?:[^"\\\n]|\\[^\n]){0,4096})"|'([^'\n]{0,4096})'|((?:[^\s"'\\]|\\.){0,4096}))/dy;
const spaced = /([A-Za-z_][\w.-]{0,100})[ \t]{1,20}(?=\S)/y;

/** `ENV` and `ARG`: https://docs.docker.com/reference/dockerfile/ */
export const entry: RegistryEntry = {
  title: 'Dockerfile',
  paths: /(?:^|\/)(?:docker|container)file(?:[.-][\w.-]{1,60})?$|\.dockerfile$/,
  looksLike: (text) =>
    /^(?:[ \t]*(?:#[^\n]*)?\n|ARG [^\n]*\n){0,20}FROM [\w./:@${}-]{2,200}(?: AS \w+)?[ \t]*(?:\r?\n|$)/.test(
      text.slice(0, 3000),
    ),
  read(text): NamedValue[] {
    const out = new ValueCollector(text);
    for (const match of text.matchAll(instruction)) read(text, match.index + match[0].length, out);
    return out.found;
  },
  examples: (value) => [
    {
      text: `FROM x\nENV DB_PASSWORD=${value} OTHER="a b"\n`,
      values: [
        ['DB_PASSWORD', value],
        ['OTHER', 'a b'],
      ],
    },
    { text: `ENV API_KEY ${value}\n`, values: [['API_KEY', value]] },
    { text: `ENV A=b \\\n    TOKEN='${value}'\n`, values: [['TOKEN', value]] },
    { text: `ARG secret=${value}\n`, values: [['secret', value]] },
  ],
};

function read(text: string, from: number, out: ValueCollector): void {
  let at = from;
  pair.lastIndex = at;
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    at = pair.lastIndex;
    const span = match.indices![2] ?? match.indices![3] ?? match.indices![4];
    if (span)
      out.put({ path: [] }, match[1]!, {
        start: span[0],
        end: span[1],
        quoted: match[4] === undefined,
        tie: 'assignment',
      });
    pair.lastIndex = at;
  }
  if (at > from) return;
  spaced.lastIndex = from;
  const match = spaced.exec(text);
  if (match)
    out.put({ path: [] }, match[1]!, { ...scalarAt(text, spaced.lastIndex, false), tie: 'assignment' });
}
