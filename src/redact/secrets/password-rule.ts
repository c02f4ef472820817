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
  const placeholder = placeholderOf(secret);
  return placeholder === 'template' || placeholder === 'no-value' || formOfText(secret) === 'expression';
}
