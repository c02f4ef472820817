import { referenceOf } from '../../analysis/dataflow/path-of.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { Match, Matcher } from '../../matching/matcher.ts';
import { nameWords } from '../../matching/names.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const who =
  /\b(?:admin|role|roles|is ?admin|logged ?in|authenticated|user ?id|user|permission|permissions|level|account|auth)\b/;

/** Matches a cookie of a request that is not signed, in a condition. */
const inCondition: Matcher = {
  words: ['cookies'],
  at: (leaf, { file }): Match | undefined => {
    const member = leaf.parent?.parent;
    const shape = member && file.shapeOf(member);
    if (shape?.kind !== 'member' || !who.test(nameWords(shape.property))) return undefined;
    if (!/^(?:req|request|ctx)\.cookies\./.test(referenceOf(file, member!)?.path ?? '')) return undefined;
    const condition = file.reader.conditionOf(member!);
    if (!condition || /session|token/i.test(shape.property)) return undefined;
    // Whether it is there says nothing yet; what it says does.
    const isCompared = /[=!]==?|\.includes\(|\bin\b/.test(condition.text);
    return isCompared || /admin|logged|authenticated/.test(nameWords(shape.property))
      ? { node: member! }
      : undefined;
  },
};

export const entry: RegistryEntry = {
  title: 'Rights decided by a cookie that anybody can write',
  cwe: [807, 565],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'What a user may do is decided by a cookie that is not signed.',
  why: 'Users write whatever they like into their cookies: another id, or that they are administrators.',
  hint: 'Keep the user in a session on the server, or read signed cookies (req.signedCookies).',
  references: [
    'https://expressjs.com/en/api.html#req.signedCookies',
    'https://cwe.mitre.org/data/definitions/565.html',
  ],
  match: [inCondition],
};
