import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { followedBy } from '../../matching/may-stand.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'code', from: ['remote'], evenGuarded: true });
const typed =
  /typeof|Array\.isArray|instanceof|String\(|\.toString\(|`\$\{|isString|Number\(|parse(?:Int|Float)\(/;

/** `if (name.indexOf('..') !== -1)`: of a list, that asks for an element. */
const check: Matcher = {
  words: ['indexOf', 'includes'],
  mayStand: followedBy(/\s*\(\s*['"`]/y),
  at: (leaf, context) => {
    const { file } = context;
    const call = leaf.parent?.parent;
    const shape = call && file.callAt(call);
    const searched = shape?.arguments[0] && file.shapeOf(shape.arguments[0].value);
    if (!call || !shape?.callee.object || shape.callee.name !== leaf.text || searched?.kind !== 'literal')
      return undefined;
    if (!/^(?:\.\.|[<>'"/\\;|&]|\.\.\/|<script)$/.test(String(searched.value))) return undefined;
    if (
      !file.reader.conditionOf(call) ||
      typed.test((file.functionAround(call) ?? call).text.slice(0, 10_000))
    )
      return undefined;
    const verdict = fromRequest(shape.callee.object, context);
    if (typeof verdict !== 'object' || !/\.(?:query|body|param)\b/.test(verdict.flow.label)) return undefined;
    return { node: call, flow: verdict.flow };
  },
};

export const entry: RegistryEntry = {
  title: 'Check of a value that may be a list',
  cwe: [843, 1287],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'This check is meant for text, and a request can make the value a list.',
  why: '`?file=../secret&file=x` is a list: no element of it is `..`, and it turns into text with the path in it afterwards.',
  hint: "Refuse the request unless typeof value === 'string'.",
  references: [
    'https://cwe.mitre.org/data/definitions/843.html',
    'https://expressjs.com/en/4x/api.html#req.query',
  ],
  match: [check],
};
