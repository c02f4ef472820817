/** Why the listener answers a call itself. Its message holds nothing of what was received. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The types of errors by status, as OpenAI's and Anthropic's APIs name them. */
const types: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  429: 'rate_limit_error',
  504: 'timeout_error',
};

/** In a form that clients of both APIs find their way in. */
export function refusalBody({ status, code, message }: Refusal): Uint8Array {
  const type = types[status] ?? (status < 500 ? 'invalid_request_error' : 'api_error');
  const error = { message: `ppagent: ${message} [${code}]`, type, code };
  return Buffer.from(`${JSON.stringify({ type: 'error', error })}\n`);
}

export const notAPath: Refusal = { status: 400, code: 'PATH_INVALID', message: 'the address is no path' };

export const unknownClient: Refusal = {
  status: 401,
  code: 'TOKEN_UNKNOWN',
  message: 'the call needs a token that was given out here, as a bearer token or as x-api-key',
  headers: { 'www-authenticate': 'Bearer' },
};

export const tooMany: Refusal = {
  status: 429,
  code: 'TOO_MANY_CALLS',
  message: 'as many calls are served as may be at once',
  headers: { 'retry-after': '1' },
};

export const shuttingDown: Refusal = {
  status: 503,
  code: 'ENDED',
  message: 'it shuts down',
  headers: { 'retry-after': '1' },
};

export const failed: Refusal = { status: 500, code: 'INTERNAL', message: 'internal error' };

export function tooLong(maxBytes: number): Refusal {
  return { status: 413, code: 'BODY_TOO_LONG', message: `the body is longer than ${maxBytes} bytes` };
}

/** For a call whose signal was aborted. */
export function endedBy(reason: unknown): Refusal {
  const isTime = reason instanceof Error && reason.name === 'TimeoutError';
  return isTime
    ? { status: 504, code: 'TIMED_OUT', message: 'the call took longer than it may' }
    : shuttingDown;
}
