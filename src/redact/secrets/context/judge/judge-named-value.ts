import type { Certainty } from '../../../finding.ts';
import type { ScannedText } from '../../../scanned-text.ts';
import type { NamedValue } from '../named-value.ts';
import { probability } from './decision-trees.ts';
import { type Evidence, gatherEvidence, measure } from './features.ts';
import { isKnownHarmless } from './is-known-harmless.ts';
import { denyingWords, type NameKind } from './kinds-of-words.ts';
import { model } from './model.ts';

/** A shorter value is no secret that could be hidden: every other word would be. */
const shortest = 3;
/** A longer one is a document, a certificate or a picture: the rules for these know better. */
const longest = 16_384;

/** Names that promise a credential outright. */
const outright: ReadonlySet<NameKind> = new Set([
  'password',
  'secret',
  'token',
  'credential-key',
  'credential',
]);

/**
 * How likely a named value is a secret. `likely`: a scan reports it. `possible`: it is hidden before something leaves.
 * Undefined: it is none, or the secret is elsewhere.
 */
export function judgeNamedValue(value: NamedValue, source: ScannedText): Certainty | undefined {
  if (!couldBeSecret(value)) return undefined;
  const evidence = gatherEvidence(value, source);
  if (isDecidedBeforehand(evidence)) return undefined;
  const score = probability(model, measure(evidence));
  if (score >= model.likely && isReportable(evidence)) return 'likely';
  return (score >= model.possible && isHideable(evidence)) || isNamedOutright(evidence)
    ? 'possible'
    : undefined;
}

/** Whether a value is worth a look: of a length that secrets have, and written there rather than computed. */
export function couldBeSecret({ start, end, form }: NamedValue): boolean {
  const length = end - start;
  return length >= shortest && length <= longest && form !== 'expression' && form !== 'type';
}

/** Whether nothing is there to hide: no value, or one that a program fills in. */
export function isDecidedBeforehand({ placeholder }: Evidence): boolean {
  return placeholder === 'no-value' || placeholder === 'template';
}

/**
 * Whether a scan may report it. Random values without a credential's name are identifiers and check sums more often than
 * secrets, code has no text with interpolations outside quotes, and what is called invalid is believed to be.
 */
export function isReportable(evidence: Evidence): boolean {
  const { placeholder, name, form, bareCode } = evidence;
  if (placeholder !== 'none' || name.kind === 'none' || bareCode || codeOrText.has(form)) return false;
  return !name.words.some((word) => denyingWords.has(word)) && !isKnownHarmless(evidence);
}

/** Whether it may be hidden for its looks: without a credential's name only what has no other form. */
export function isHideable({ name, form }: Evidence): boolean {
  if (form === 'check-sum') return false;
  return name.kind !== 'none' || form === 'none' || form === 'hexadecimal';
}

const codeOrText: ReadonlySet<Evidence['form']> = new Set(['pattern', 'markup', 'mime-type', 'check-sum']);

/**
 * Whatever the value looks like, a literal that is named a password is hidden: `changeme` is somebody's password. Only
 * what is plainly something else is not: a text for people, a piece of code.
 */
function isNamedOutright({ name, form, placeholder, equalsName }: Evidence): boolean {
  return (
    outright.has(name.kind) &&
    !name.negativeTail &&
    !name.negativeModifier &&
    !equalsName &&
    (placeholder !== 'none' || !formsOfOtherThings.has(form))
  );
}

const formsOfOtherThings: ReadonlySet<Evidence['form']> = new Set([
  'sentence',
  'markup',
  'call-or-access',
  'mime-type',
  'selector-or-colour',
  'pattern',
  'check-sum',
]);
