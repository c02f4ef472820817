import { type ErrorCode, errorCatalogue } from '../../../errors/catalogue.ts';
import { describeError } from '../../../errors/describe-error.ts';
import { PpagentError } from '../../../errors/ppagent-error.ts';
import { objectOf, oneOf, optional, text } from './shape.ts';

/** An error on its way to the other process: a foreseen one, the reason of a signal, or a defect with its stack. */
interface CarriedError {
  readonly kind: 'foreseen' | 'reason' | 'defect';
  /** Of a foreseen error. */
  readonly code: ErrorCode | undefined;
  /** Of a reason: what `name` says of it, `AbortError` or `TimeoutError`. */
  readonly name: string | undefined;
  readonly message: string;
  readonly remedy: string | undefined;
}

const readCarried = objectOf<CarriedError>({
  kind: oneOf(['foreseen', 'reason', 'defect']),
  code: optional(oneOf(Object.keys(errorCatalogue) as ErrorCode[])),
  name: optional(text),
  message: text,
  remedy: optional(text),
});

/** What failed, for the process at the other end. */
export function carryError(error: unknown): object {
  if (PpagentError.is(error)) {
    const { code, message, remedy } = error;
    return { kind: 'foreseen', code, message, remedy };
  }
  return { kind: 'defect', message: describeError(error) };
}

/** Why a signal was aborted. */
export function carryReason(reason: unknown): object {
  if (PpagentError.is(reason)) return carryError(reason);
  const { name, message } =
    reason instanceof Error ? reason : { name: 'AbortError', message: String(reason) };
  return { kind: 'reason', name, message };
}

/** @throws PipeError when it is no error that was carried */
export function readCarriedError(value: unknown): Error {
  const { kind, code, name, message, remedy } = readCarried(value);
  if (kind === 'foreseen' && code !== undefined) return new PpagentError(code, message, { remedy });
  if (kind === 'reason') return new DOMException(message, name);
  return new Error(`in the other process: ${message}`);
}
