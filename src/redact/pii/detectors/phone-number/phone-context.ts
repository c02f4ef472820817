/**
 * How strongly the words round a number say that it is a telephone number. `named`: `phone:`, `call me at`, `… mobile`;
 * `hinted`: `my number is`; `mentioned`: the line is about calls or telephones. `other`: they name another kind of number.
 */
export type PhoneContext = 'named' | 'hinted' | 'mentioned' | 'other' | 'none';

/** Words for telephones and calls, in the languages of most readers. */
const phoneWord =
  /(?:(?<!micro|mega|head|ear|gramo|xylo|saxo)phone|telephone|telefon[eo]?|tel[eé]fono|t[eé]l[eé]phone|telefoon|puhelin|(?<![a-z])tel(?![a-z])|(?<![a-z])(?:fax|ph|mob)(?![a-z])|faxnumber|mobile?(?![a-z])|m[oó]vil(?![a-z])|mobil(?:nummer|e?number)|cell(?:ular|phone)?(?![a-z])|celular|cellulare|handy(?![a-z])|whats ?app|msisdn|(?<![a-z])sms(?![a-z])|hot ?line|landline|(?<![a-z])gsm(?![a-z])|contact ?(?:no|number|num)|teléfono|тел(?:ефон)?(?![а-я])|電話|电话|手机|전화)/giu;
/** `call me on`, `reach us at`, `messages to`, `answering at` */
const callWord =
  /\b(?:call|ring|phone|dial|text|reach|contact|page|fax)(?:ed|ing)?(?:(?: (?:me|us|him|her|them|back|now|someone|the \w{1,12}))(?: (?:on|at|to|back at|via))?| (?:on|at|to))[: ]*$|\b(?:give (?:me|us|him|her|them) a (?:call|ring)|messages? (?:to|from)|answering at|calls? (?:to|from)|(?:called|calling) from)(?: (?:at|on))?[: ]*$/i;
/** Between the word and the number; nothing here may change what is named. */
const filler = /^[^\d\n.!?;]{0,26}$/;
const otherQuality =
  /(?:^[_-]?(?:ids?|count|code|type|size|len(?:gth)?|width|height|version|time|date|stamp|hash|index|os|model|price|cost|screen|safari)(?![a-z])|^(?:Id|Count|Code|Type|Size|Length|Width|Height|Version|Time|Date|Hash|Index|Model))/;
const afterWord =
  /^ ?\(?(?:office|fax|mobile|cell|home|work|tel|phone|direct|landline|hotline)\)?(?=\s*$|\s*[\n,;.)|])/i;

const hint =
  /(?:\bnumbers? (?:is|are)|\bnumber:|\bnr\.?:?|\b(?:call|ring|dial|text|fax|reach|contact|page)(?:ed|ing)?|\breach\b[^\n]{0,10}|\bcontacts?["']?[:=]?|\bext(?:ension)?\b[^\n]{0,4}) {0,2}["'`(]?$/i;
/** Anywhere in the line. */
const mention =
  /\b(?:(?:tele)?phones?|mobile|cell|fax|voice ?mail|call(?:s|ed|ing|er)?|text(?:ed|ing)?|dial(?:l?ed|l?ing)?|ring|sms|whats ?app|hotline)\b/i;
/** Nouns whose numbers are no telephone numbers. */
const otherNoun =
  /(?:account|card|order|invoice|ticket|licen[cs]e|passport|routing|bank|tax|reference|tracking|serial|case|security|ssn|policy|flight|vin|zip|post(?:al)?(?: ?code)?|id(?:entity|entification)?|member|customer|employee|part|model|batch|iban|vat|patient|record|student|room|isbn|issn|imei|issue|page|line|build|version|port|pid|token|transaction|registration|plate|npi|nhs|pin|otp|fiscal|national)\b[^\n]{0,24}$/i;

/**
 * @param before what stands before the number, some 60 characters, with the line above
 * @param after what stands after it in its line
 */
export function phoneContextOf(before: string, after: string): PhoneContext {
  if (
    /^ ?(?:ms|s|sec|secs|seconds|bytes?|[kmg]i?b|px|rows?|items?|times?|records?|users?|€|\$|usd|eur)\b|^%/i.test(
      after,
    )
  )
    return 'other';
  if (afterWord.test(after)) return 'named';
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (callWord.test(line.replace(/["'`(]$/, ''))) return 'named';
  if (endsWithWord(line)) return 'named';
  const above = before.slice(0, before.length - line.length).trimEnd();
  const isLabelAbove =
    line.trim() === '' && above.endsWith(':') && endsWithWord(above.slice(above.lastIndexOf('\n') + 1));
  if (isLabelAbove) return 'named';
  if (otherNoun.test(line)) return 'other';
  if (hint.test(line)) return 'hinted';
  return mention.test(line) || mention.test(after) ? 'mentioned' : 'none';
}

function endsWithWord(line: string): boolean {
  // The last of several words counts: `phone and fax: `.
  let last: RegExpExecArray | undefined;
  for (const match of line.matchAll(phoneWord)) last = match;
  if (!last) return false;
  const rest = line.slice(last.index + last[0].length).replace(/^\./, '');
  return filler.test(rest) && !otherQuality.test(rest) && !otherNoun.test(rest);
}
