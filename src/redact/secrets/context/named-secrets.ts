import type { Finding, Severity, Span } from '../../finding.ts';
import type { ScannedText } from '../../scanned-text.ts';
import { accountNameRule, accountNames } from './account-names.ts';
import { judgeNamedValue } from './judge/judge-named-value.ts';
import type { NameKind } from './judge/kinds-of-words.ts';
import { readName } from './judge/name-reading.ts';
import { namedValuesOf } from './named-values-of.ts';

/** What a finding is called that rests on a value's name rather than on its form. */
export interface NamedSecretRule {
  readonly id: string;
  /** For people. */
  readonly title: string;
  readonly severity: Severity;
}

const password: NamedSecretRule = { id: 'named-password', title: 'password', severity: 'high' };
const key: NamedSecretRule = { id: 'named-key', title: 'secret key', severity: 'high' };

const ruleOf: Readonly<Record<NameKind, NamedSecretRule>> = {
  password,
  'short-password': password,
  secret: { id: 'named-secret', title: 'secret', severity: 'high' },
  token: { id: 'named-token', title: 'token', severity: 'high' },
  'credential-key': key,
  key,
  credential: { id: 'named-credential', title: 'credential', severity: 'high' },
  authentication: { id: 'named-authentication', title: 'authentication data', severity: 'medium' },
  access: { id: 'named-access', title: 'access data', severity: 'medium' },
  none: { id: 'random-value', title: 'random value', severity: 'medium' },
};

/** Every rule of named secrets, each once. */
export const namedSecretRules: readonly NamedSecretRule[] = [
  ...new Set(Object.values(ruleOf)),
  accountNameRule,
];

/** What people log in with under a name of theirs. */
const withAccount: ReadonlySet<NameKind> = new Set([
  'password',
  'short-password',
  'secret',
  'credential-key',
]);

/** Secrets that are known by the name that a text gives them, overlaps included. */
export async function namedSecrets(source: ScannedText): Promise<Finding[]> {
  const found: Finding[] = [];
  const passwords: Span[] = [];
  for (const value of await namedValuesOf(source)) {
    const certainty = judgeNamedValue(value, source);
    if (!certainty) continue;
    const { kind } = readName(value.path);
    const { id, title, severity } = ruleOf[kind];
    const { start, end } = value;
    if (withAccount.has(kind)) passwords.push(value);
    found.push({ kind: 'secret', rule: id, title, severity, certainty, start, end });
  }
  found.push(...accountNames(source, passwords));
  return found;
}
