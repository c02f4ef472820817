import { TriggerWords } from '../../../engine/trigger-words.ts';
import type { Candidate } from '../../../finding.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Words for birth before a date, in the languages of the product's users; on a text in lower case. */
const birth =
  /birth|\bborn\b|\bdob\b|\bd\.o\.b\b|geburt|geboren|\bgeb\.|naissance|\bnée? (?:le|en)\b|nacimiento|nacid[oa]\b|fecha_nac|nascita|\bnat[oa] (?:il|a)\b|nascimento|nascid[oa]\b|geboorte|född|fødselsdato|fødselsdag|\bfødt\b|syntym|urodz|narozen|születés|рожден|родил|doğum|γέννησης|出生|生年月日|生日|생년월일/gu;

/** What each of these words begins with, of those that are ASCII; a text that is has one of them or no word for birth. */
const trace = new TriggerWords([
  ...['birth', 'born', 'dob', 'd.o.b', 'geburt', 'geboren', 'geb.', 'naissance', 'nacimiento', 'nacid'],
  ...['fecha_nac', 'nascita', 'nato il', 'nato a', 'nata il', 'nata a', 'nascimento', 'nascid', 'geboorte'],
  ...['syntym', 'urodz', 'narozen'],
]);

const months =
  'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|rero|ruari)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|märz|maart|apr(?:il)?|avril|abril|aprile|may|mai|mayo|maggio|mei|june?|juin|junio|juni|giugno|july?|juillet|julio|juli|luglio|aug(?:ust|ustus)?|août|agosto|sep(?:t|tember|tembre|tiembre)?|settembre|setembro|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|déc(?:embre)?|dicembre|diciembre|enero|gennaio|janeiro|junho|julho';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:1[89]\\d{2}|20[0-3]\\d)';

/** A whole day in figures or with the month's name; a year alone is nobody's date of birth. */
const date = new RegExp(
  [
    `${year}([-./ ])${month}\\1${day}`,
    `(?:${day}([-./ ])${month}|${month}([-./])${day})(?:\\2|\\3)(?:${year}|\\d{2})`,
    `${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
    `${day}(?:st|nd|rd|th|er|\\.)?(?: de| of)? (?:${months})\\.?(?: de| of)?,? ${year}`,
    `(?:${months})\\.? ${day}(?:st|nd|rd|th)?,? ${year}`,
    `${year}年 ?${month}月 ?${day}日`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    // Each form is an alternative of its own; the numbers of their groups follow.
    .replace(/^/, '(?<![\\w./-])(?:')
    .replace(/$/, ')(?![\\w/]|[.-]\\d)'),
  'u',
);

/** How far after the word its date may stand, in characters. */
const reach = 48;

export const entry: RegistryEntry = {
  title: 'date of birth',
  type: 'date-of-birth',
  severity: 'medium',
  find(source): Candidate[] {
    const found: Candidate[] = [];
    if (source.isAscii && source.placesOf(trace).ends.length === 0) return found;
    const { lower } = source;
    let done = 0;
    for (const { index, 0: word } of lower.matchAll(birth)) {
      const from = index + word.length;
      if (from < done) continue;
      const match = date.exec(lower.slice(from, from + reach + 24));
      if (!match || match.index > reach || /\n[^\n]*\n/.test(match.input.slice(0, match.index))) continue;
      const start = from + match.index;
      done = start + match[0].length;
      found.push({ start, end: done, certainty: 'likely' });
    }
    return found;
  },
};
