/** How much the words round a name say that a person is meant. */
export interface NameCues {
  /** The words before it say so outright: a title, `my name is`. */
  readonly strong: boolean;
  /** Words before or after it that go with people more than with things: how many sides have one. */
  readonly weak: number;
  /** Nothing else stands on the line. */
  readonly wholeLine: boolean;
  /** It stands in a list of things of its kind: `Ann, Bob and Carol`. */
  readonly listed: boolean;
  /** It is the name of a company, a street or a place. */
  readonly elsewhere: boolean;
}

const title = String.raw`(?:mr|mrs|ms|mx|dr|prof|professor|sir|madam|herr|frau|monsieur|madame|mme|señor|señora|sig|dott|rev|capt|sgt|lt|mister|miss)\.?`;
const strongBefore = new RegExp(
  String.raw`(?:(?<![\p{L}])${title}|\bnames?(?: is| was| are|:|\?|=)|\b(?:called|named|says|surname|nickname|everyone calls me|contact(?: person)?:|attn\.?:?|author:?|authored by|written by|signed(?: by)?:?|dear|c\/o|cc:|regards,|cheers,|sincerely,|directed by:?|hi|hello|hey|i am|i['’]m|this is|my (?:name|friend|brother|sister|husband|wife|boss|colleague|son|daughter|partner)(?:['’]s name)?(?: is)?|on behalf of|account of|reviewed-by:?|signed-off-by:?|co-authored-by:?|@author))[ \t"“>*_]{0,4}$`,
  'iu',
);
const weakBefore =
  /(?:\b(?:by|with|from|to|for|and|ask|asked|tell|told|met|meet|contact|email|call|says?|said|meeting|thanks|thank you|explained|shouted at|kid|child|songwriter|add|remove|removed|added|producer|author|singer|writer|director|officer|accountant|ceo|cto|founder|founders|guardian|manager|of|as|between|does|did|is|was|novel|up with|starring|including|novel|me|my kid|user|customer|patient|sender|recipient|owner)|[:,;"“>(\u2022*–—-])\s{0,4}$/iu;
const weakAfter =
  /^(?:['’]s\b|,? (?:is|was|were|has|had|says?|said|will|can|could|wrote|writes|lives?|lived|works?|worked|flew|went|moved|told|asked|listed|explained|began|spent|started|just|\p{Ll}{2,12}ed|employs|joined|called|and|who|from|thinks?|thought|likes?|wants?|needs?|did|does|were|born|founded|may|at)\b|,? (?:can|could|please|md|phd|jr|sr|esq)\b|[ \t]*[<(][\w.+-]{1,64}@|[.,;:!?)"”’\]]?[ \t]*(?:\r?\n|$))/iu;
const companyAfter =
  /^[,]?[ \t]{1,2}(?:inc|ltd|llc|pass|bypass|loop|orchestra|gmbh|corp|incorporated|limited|plc|group|holdings?|university|college|school|schools|institute|foundation|bank|airlines|records|hospital|street|road|avenue|lane|drive|boulevard|blvd|st|rd|ave|dr|straße|strasse|plaza|center|centre|bridge|river|lake|island|airport|park)\b/iu;

/** Short ones are words, too, unless they stand in capitals. */
const shortCompanyAfter = /^,?[ \t]{1,2}(?:AG|S\.?A|BV|NV|OY|Oy|AB|AS|ASA|SE|Co|SpA|KG|SL|SRL)\b/u;
const placeBefore =
  /(?:\b(?:corner of|side of|lives? (?:on|in|at)|liv(?:ed|ing) (?:on|in|at)|originally from|located (?:on|in|at)|(?:returned|travell?ed|moved|flew|went|ship(?:ped)?|address) to|based in|city of|grew up in|in|near)|\d)[ \t]{1,2}$/iu;
/** The year before the name of who holds the rights to a work. */
const copyright = /(?:copyright|\(c\)|©)[^\n]{0,24}\d{4},?[ \t]{1,2}(?:by[ \t])?$/iu;
const numberAfter = /^,?[ \t]{1,2}(?:u\.|ul\.|no\.?)?[ \t]?\d/iu;
const listBefore = /\p{Lu}[\p{L}'’-]+(?:,|,? and| &)[ \t]$/u;
const listAfter = /^(?:,|,? and| &)[ \t]\p{Lu}\p{Ll}/u;

/** How far a cue may be from the name. */
const reach = 48;

/** @param start of the name */
export function nameCues(text: string, start: number, end: number): NameCues {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  const isLineStart = start - lineBefore.length === 0 || before.includes('\n');
  // Each is looked at when it is asked for: most runs are decided by the first of them.
  return {
    get strong() {
      return strongBefore.test(before) || copyright.test(before);
    },
    get weak() {
      const speaks = isLineStart && after.startsWith(':') && /[ \t]/.test(after[1] ?? '');
      return Number(weakBefore.test(before)) + Number(speaks || weakAfter.test(after));
    },
    get wholeLine() {
      return isLineStart && /^[\s>*-]*$/.test(lineBefore) && /^[ \t]*(?:\r?\n|$)/.test(after);
    },
    get listed() {
      return listBefore.test(before) || listAfter.test(after);
    },
    get elsewhere() {
      return (
        companyAfter.test(after) ||
        shortCompanyAfter.test(after) ||
        numberAfter.test(after) ||
        (placeBefore.test(before) && !copyright.test(before))
      );
    },
  };
}
