import { PpagentError } from '../../errors/ppagent-error.ts';
import type { RemoteUse } from './fix-options.ts';

/** What a model that wrote a stand-in where it cannot be turned back is told. */
export const unresolvedMessage =
  'a value that must be copied exactly was changed, or put where it does not belong';

/** Whether nothing in a repaired text stands for something else that did not stand in the original. */
export async function isResolved(
  text: string,
  original: string,
  remote: RemoteUse | undefined,
): Promise<boolean> {
  if (remote === undefined) return true;
  const { assertResolved } = await import('../../redact/restore/assert-resolved.ts');
  try {
    assertResolved(text, { original, vault: remote.vault });
    return true;
  } catch (error) {
    if (PpagentError.is(error) && error.code === 'UNRESOLVED_PLACEHOLDER') return false;
    throw error;
  }
}
