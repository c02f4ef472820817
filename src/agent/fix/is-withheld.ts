import { PpagentError } from '../../errors/ppagent-error.ts';

/** Whether a request was not sent because of what was in it: another function may be sent all the same. */
export function isWithheld(error: unknown): error is PpagentError {
  return PpagentError.is(error) && (error.code === 'EGRESS_BLOCKED' || error.code === 'CONSENT_REQUIRED');
}
