import type { CallFailure } from './call-failure.ts';

/** A call that the proxy itself does not take. */
export class RefusedCall extends Error {
  override readonly name = 'RefusedCall';
  readonly failure: CallFailure;

  constructor(failure: Omit<CallFailure, 'retry'>) {
    super(failure.message);
    this.failure = { ...failure, retry: false };
  }
}
