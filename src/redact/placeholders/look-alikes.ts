/** Each with what to look for first: most texts hold none of it. */
const lookAlikes: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  { sign: '198.1', pattern: /(?<![\w.])198\.1[89]\.\d{1,3}\.\d{1,3}(?!\w)/g },
  { sign: '2001:', pattern: /2001:0?db8:[\da-f:]{1,34}/gi },
  { sign: '555', pattern: /(?<=([\d ().+-]{0,12}))\b555[ .)-]{0,2}01\d\d\b/g },
  { sign: '19', pattern: /\b19\d\d-\d\d-\d\d\b|(?<=(\b\d{1,2}[./-]\d{1,2}[./-]))19\d\d\b/g },
  { sign: '20', pattern: /\b20[01]\d-\d\d-\d\d\b|(?<=(\b\d{1,2}[./-]\d{1,2}[./-]))20[01]\d\b/g },
];

/**
 * Texts in the ranges that stand-ins are drawn from and that others use too: test addresses, fictional phone numbers, days
 * on which people are born. Where a text of the user holds one, no later stand-in may be it.
 */
export function* lookAlikesIn(text: string): Generator<string> {
  for (const { sign, pattern } of lookAlikes) {
    if (!text.includes(sign)) continue;
    for (const match of text.matchAll(pattern)) yield (match[1] ?? '') + match[0];
  }
}
