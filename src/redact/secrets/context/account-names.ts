import type { Finding, Span } from '../../finding.ts';
import type { ScannedText } from '../../scanned-text.ts';
import { placeholderOf } from './judge/placeholders.ts';
import { kindOfText } from './kind-of-text.ts';
import { formOfBare } from './lexical/value-form.ts';

/** How far from a password its user's name is looked for, in characters. */
const reach = 200;
/** A list of more passwords than this is data of its own. */
const mostPasswords = 200;

/** `user = …`, `"username": "…"`, `User Id=…`, `-User …`, `login …`, `AccountName=…`, `$user = "…"` */
const account =
  /(?<![A-Za-z])(?:user(?:[_ -]?name|[_ -]?id)?|login|uid|account_?name)["'\]]{0,2}(?:\s{0,4}(?:=>|:=|[:=])\s{0,4}|(?<=-{1,2}\w{0,12}|login)[ \t]{1,4})(?:(?<quote>["'])(?<quoted>[^"'\n]{2,80})\k<quote>|(?<bare>[^\s"'`,;&<>(){}$|]{2,80}))/dgi;

/**
 * Names of accounts that stand beside a password: half of what it takes to log in. Nothing that a scan reports; with the
 * password they are hidden.
 *
 * @param passwords where the passwords of the text are, in their order
 */
export function accountNames({ text, path }: ScannedText, passwords: readonly Span[]): Finding[] {
  const { bareValues } = kindOfText(path);
  const found = new Map<number, Finding>();
  let done = 0;
  for (const { start, end } of passwords.slice(0, mostPasswords)) {
    if (start < done) continue;
    const from = Math.max(0, start - reach);
    done = end + reach / 2;
    for (const match of text.slice(from, end + reach).matchAll(account)) {
      const { quoted, bare } = match.indices!.groups!;
      const span = quoted ?? (bareValues ? bare : undefined);
      if (!span) continue;
      const value = text.slice(from + span[0], from + span[1]);
      if (placeholderOf(value) !== 'none' || formOfBare(value) === 'expression') continue;
      found.set(from + span[0], accountName(from + span[0], from + span[1]));
    }
  }
  return [...found.values()];
}

export const accountNameRule = {
  id: 'account-name',
  title: 'name of an account beside its password',
  severity: 'low',
} as const;

function accountName(start: number, end: number): Finding {
  const { id, title, severity } = accountNameRule;
  return { kind: 'secret', rule: id, title, severity, certainty: 'possible', start, end };
}
