import { PpagentError } from '../errors/ppagent-error.ts';

/**
 * Lets signals, timers and progress have their turn in the middle of long work.
 *
 * @throws PpagentError INTERRUPTED when the signal is aborted
 */
export async function nextTurn(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (signal?.aborted) throw interrupted();
}

export function interrupted(): PpagentError {
  return new PpagentError('INTERRUPTED', 'the scan was interrupted');
}
