/** A connection that failed, in one line without the address. Whoever asked says what it was for. */
export class TransferFailure extends Error {
  override readonly name = 'TransferFailure';
}

/** The text of a network error; Node leaves the message of an AggregateError empty. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
