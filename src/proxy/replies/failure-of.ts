import type { ErrorCode } from '../../errors/catalogue.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CallFailure } from './call-failure.ts';
import { RefusedCall } from './refused-call.ts';

/** Foreseen errors that are not the proxy's own fault, as HTTP statuses (RFC 9110); all others are 500. */
const statuses: Partial<Record<ErrorCode, Pick<CallFailure, 'status' | 'retry'>>> = {
  EGRESS_BLOCKED: { status: 403, retry: false },
  SEAL_BROKEN: { status: 403, retry: false },
  CREDENTIAL_MISSING: { status: 401, retry: false },
  CREDENTIAL_INVALID: { status: 401, retry: false },
  CREDENTIAL_STORE_FAILED: { status: 401, retry: false },
  PROVIDER_FAILED: { status: 502, retry: true },
  PROVIDER_REDIRECTS: { status: 502, retry: false },
  VAULT_BUSY: { status: 503, retry: true },
  RECEIPTS_BUSY: { status: 503, retry: true },
};

/**
 * What a caller is told of an error. Foreseen ones say what and where and never hold content; of any other only that it
 * happened.
 *
 * @param signal that of the call: says whether the call was ended from outside
 */
export function failureOf(error: unknown, signal: AbortSignal): CallFailure {
  if (signal.aborted) return failureOfEnd(signal.reason);
  if (error instanceof RefusedCall) return error.failure;
  if (!PpagentError.is(error)) {
    return {
      status: 500,
      code: 'INTERNAL',
      message: 'internal error, see the log of the proxy',
      retry: false,
    };
  }
  const { status, retry } = statuses[error.code] ?? { status: 500, retry: false };
  // Other remedies are for whoever sits at the proxy's terminal.
  const remedy = error.code.startsWith('CREDENTIAL_') ? `. ${error.remedy}` : '';
  return { status, retry, code: error.code, message: error.message + remedy };
}

function failureOfEnd(reason: unknown): CallFailure {
  if (reason instanceof Error && reason.name === 'TimeoutError') {
    return {
      status: 504,
      code: 'TIMED_OUT',
      message: 'the call took longer than --timeout allows',
      retry: true,
    };
  }
  return { status: 503, code: 'ENDED', message: 'the call was ended: the proxy shuts down', retry: true };
}
