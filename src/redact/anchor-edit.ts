import { PpagentError } from '../errors/ppagent-error.ts';
import type { Span } from './finding.ts';
import type { Redaction } from './redact-text.ts';
import { unresolvedError } from './restore/assert-resolved.ts';
import type { RestoreOptions } from './restore/restore-options.ts';
import { restoreText } from './restore/restore-text.ts';
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
 * Carries an edit of the redacted view over to the original text. A placeholder is replaced as a whole or not at all: an
 * edit that cut into it could tell by its effect what is behind it.
 *
 * @throws PpagentError EDIT_CUTS_HIDDEN where it would cut into a hidden value, UNRESOLVED_PLACEHOLDER where what it writes
 *   holds a placeholder that cannot be turned back there
 */
export function anchorEdit(
  original: string,
  redaction: Redaction,
  edit: TextEdit,
  vault: Vault,
  options: RestoreOptions = {},
): AnchoredEdit {
  const start = redaction.offsets.toOriginal(edit.start);
  const end = redaction.offsets.toOriginal(edit.end);
  if (start === undefined || end === undefined || edit.end < edit.start) {
    throw new PpagentError('EDIT_CUTS_HIDDEN', 'the edit starts or ends inside a placeholder');
  }
  const { text, unresolved } = restoreText(edit.replacement, vault, options);
  if (unresolved.length > 0) throw unresolvedError(unresolved.map(({ placeholder }) => placeholder));
  const startByte = Buffer.byteLength(original.slice(0, start));
  return {
    start,
    end,
    replacement: text,
    startByte,
    endByte: startByte + Buffer.byteLength(original.slice(start, end)),
  };
}
