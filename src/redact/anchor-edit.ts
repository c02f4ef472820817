import type { Span } from './finding.ts';
import type { Redaction } from './redact-text.ts';
import type { RestoreOptions } from './restore/restore-options.ts';
import type { Vault } from './vault/vault.ts';

/** An edit of a text: what is between `start` and `end` becomes `replacement`. */
export interface TextEdit extends Span {
  readonly replacement: string;
}

/** The same edit on the original: UTF-16 positions, and UTF-8 byte positions beside them. */
export interface AnchoredEdit extends TextEdit {
  readonly startByte: number;
  readonly endByte: number;
}

/**
 * Carries an edit of the redacted view over to the original text.
 *
 * @throws PpagentError EDIT_CUTS_HIDDEN where it would cut into a hidden value, UNRESOLVED_PLACEHOLDER where what it writes
 *   holds a placeholder that cannot be turned back there
 */
export function anchorEdit(
  _original: string,
  _redaction: Redaction,
  edit: TextEdit,
  _vault: Vault,
  _options: RestoreOptions = {},
): AnchoredEdit {
  return { ...edit, startByte: 0, endByte: 0 };
}
