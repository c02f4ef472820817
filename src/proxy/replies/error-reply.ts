import type { Reply } from '../../egress/listen/listen-options.ts';
import type { ApiFamily } from '../routes/api-family.ts';
import type { CallFailure } from './call-failure.ts';
import { errorBody } from './error-body.ts';

/** A failure as the HTTP answer of that API. Both official clients leave a call alone when `x-should-retry` says so. */
export function errorReply(failure: CallFailure, family: ApiFamily): Reply {
  return {
    status: failure.status,
    headers: { 'content-type': 'application/json', 'x-should-retry': String(failure.retry) },
    body: Buffer.from(`${JSON.stringify(errorBody(failure, family))}\n`),
  };
}
