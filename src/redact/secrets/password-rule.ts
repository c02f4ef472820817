import { placeholderOf } from './context/judge/placeholders.ts';
import { formOfText } from './context/lexical/value-form.ts';
import { looksInvented } from './looks-invented.ts';
import type { SecretRule } from './rules/registry-entry.ts';
import type { Sample } from './sample.ts';

/**
 * A rule for secrets that people choose, known by what stands round them: nothing that a program fills in later is one,
 * and one that only names what should stand there (`password`, `<secret>`, `changeme`) is `possible` at most.
 */
export function passwordRule(rule: SecretRule): SecretRule {
  return {
    certainty: 'likely',
    ...rule,
    verify: (secret) => !isFilledInLater(secret) && (rule.verify?.(secret) ?? true),
    invented: rule.invented ?? ((secret) => looksInvented(secret) || placeholderOf(secret) !== 'none'),
  };
}

/** An invented password: letters, digits, and a sign that needs no escape anywhere. */
export function drawPassword(sample: Sample): string {
  return sample.letters(4) + sample.digits(3) + sample.pick(['-', '_', '.', '~']) + sample.alphanumeric(5);
}

/** `${PASSWORD}`, `%s`, `{{ password }}`, `$(pass show db)`, `null` */
function isFilledInLater(secret: string): boolean {
  if (isMostlyInterpolated(secret)) return true;
  const placeholder = placeholderOf(secret);
  return placeholder === 'template' || placeholder === 'no-value' || formOfText(secret) === 'expression';
}

/** Letters and digits beside interpolations that make a secret of a text. */
const leastFixed = 4;

/** `${encodeURIComponent(password)}`, `${user.name()}-${user.token(`: calls may be cut where a value ends. */
function isMostlyInterpolated(secret: string): boolean {
  const fixed = secret.replace(/[$#]\{[^{}]{0,200}(?:\}|$)/g, '');
  return fixed !== secret && fixed.replace(/[^A-Za-z0-9]/g, '').length < leastFixed;
}
