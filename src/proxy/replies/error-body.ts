import type { ApiFamily } from '../routes/api-family.ts';
import type { CallFailure } from './call-failure.ts';

/** The types of errors by status, as OpenAI's API names them; others are `server_error`. */
const openaiTypes: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'invalid_request_error',
  413: 'invalid_request_error',
  415: 'invalid_request_error',
};

/** The same for Anthropic's API; others are `api_error`. */
const anthropicTypes: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  415: 'invalid_request_error',
  504: 'timeout_error',
};

/** A failure as a client of that API reads it. */
export function errorBody({ status, code, message }: CallFailure, family: ApiFamily): object {
  const text = `ppagent: ${message} [${code}]`;
  if (family === 'openai') {
    return { error: { message: text, type: openaiTypes[status] ?? 'server_error', param: null, code } };
  }
  return { type: 'error', error: { type: anthropicTypes[status] ?? 'api_error', message: text, code } };
}
