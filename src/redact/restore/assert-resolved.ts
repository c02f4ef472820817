import { PpagentError } from '../../errors/ppagent-error.ts';
import { decodedLayers } from '../engine/decoding/decoded-layers.ts';
import { checkCharacter } from '../placeholders/check-character.ts';
import { placeholderEntry, tokenTags } from '../placeholders/make-stand-in.ts';
import { IssuedIndex } from '../vault/issued-index.ts';
import type { Vault } from '../vault/vault.ts';
import { findPlaceholders } from './find-placeholders.ts';

/** Stand-ins that show by their check character that they are ours. */
const checkedStandIns = [
  { pattern: /\bu-([a-z2-7]{8})([a-z0-9])(?:-[a-z2-7]{2})?(?:@|%40)example\.com\b/gi, type: 'email' },
  { pattern: /\bh-([a-z2-7]{8})([a-z0-9])(?:-[a-z2-7]{2})?\.example\.internal\b/gi, type: 'hostname' },
  { pattern: /\bexample\.com\/u-([a-z2-7]{8})([a-z0-9])\b/gi, type: 'url' },
] as const;

/** A token in two literals that are put together: `"ppx_email_ab" + "cdefghi"`. */
const splitToken = new RegExp(
  `ppx_(?:${[...tokenTags].join('|')})_[a-z2-7]{0,8}(["'\`])\\s{0,8}(?:\\+|\\.{1,2}|\\\\|\\|\\|)?\\s{0,40}\\1[a-z0-9]{1,9}`,
  'gi',
);

/** What redaction tools and models write instead of a value. */
const mask =
  /[[<({«]{1,3}\s?(?:REDACTED|MASKED|HIDDEN|SANITI[SZ]ED|CENSORED|PII)(?:[ _:-][\w :#="'-]{0,40})?\s?\/?[\])}>»]{1,3}|\*{3,8}(?:REDACTED|MASKED|HIDDEN)\*{3,8}/gi;

export interface AssertResolvedOptions {
  /** What the file holds now: what looks like a placeholder or a mask and stands there already is the user's own. */
  readonly original?: string;
  /** Whose stand-ins to look for, beside those that are ours by their form. */
  readonly vault?: Vault;
}

/**
 * Refuses a text that still holds a placeholder or a mask, so that none is ever written to a file.
 *
 * @throws PpagentError UNRESOLVED_PLACEHOLDER
 */
export function assertResolved(text: string, { original = '', vault }: AssertResolvedOptions = {}): void {
  const found = placeholdersIn(text, vault);
  if (found.length === 0) return;
  const own = new Set(placeholdersIn(original, vault).map((placeholder) => placeholder.toLowerCase()));
  const unresolved = found.filter((placeholder) => !own.has(placeholder.toLowerCase()));
  if (unresolved.length > 0) throw unresolvedError(unresolved);
}

/** @param placeholders never empty */
export function unresolvedError(placeholders: readonly string[]): PpagentError {
  const [first, ...others] = new Set(placeholders);
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return new PpagentError(
    'UNRESOLVED_PLACEHOLDER',
    `the text holds ${first}${more}, which stands for something else`,
  );
}

const nothingIssued = new IssuedIndex();

/** What stands in a text and, one level deep, in what is encoded in it: a model may give a file in base64. */
function placeholdersIn(text: string, vault: Vault | undefined): string[] {
  const found = plainPlaceholdersIn(text, vault);
  for (const layer of decodedLayers(text)) found.push(...plainPlaceholdersIn(layer.text, vault));
  return found;
}

function plainPlaceholdersIn(text: string, vault: Vault | undefined): string[] {
  const found = findPlaceholders(text, vault?.issued ?? nothingIssued).matches.map(({ start, end }) =>
    text.slice(start, end),
  );
  for (const { pattern, type } of checkedStandIns) {
    const { tag } = placeholderEntry(type);
    for (const [placeholder, id, check] of text.matchAll(pattern)) {
      if (checkCharacter(tag + id!.toLowerCase()) === check!.toLowerCase()) found.push(placeholder);
    }
  }
  for (const [placeholder] of text.matchAll(mask)) found.push(placeholder);
  for (const [placeholder] of text.matchAll(splitToken)) found.push(placeholder);
  return found;
}
