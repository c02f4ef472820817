import type { WireFormatId } from '../../model/remote/wire-format-id.ts';
import type { CallFailure } from './call-failure.ts';
import { errorBody } from './error-body.ts';

/**
 * A failure as the last event of a stream whose status is long sent, in the form in which each API reports errors there.
 * The blank line in front ends an event that broke off in its middle, so that it is not read on into this one.
 */
export function errorEvent(failure: CallFailure, format: WireFormatId): Uint8Array {
  return Buffer.from(`\n\n${lines(failure, format)}\n\n`);
}

function lines(failure: CallFailure, format: WireFormatId): string {
  if (format === 'openai-chat') return `data: ${JSON.stringify(errorBody(failure, 'openai'))}`;
  if (format === 'anthropic-messages') {
    return `event: error\ndata: ${JSON.stringify(errorBody(failure, 'anthropic'))}`;
  }
  const { code, message } = failure;
  const data = { type: 'error', code, message: `ppagent: ${message} [${code}]`, param: null };
  return `event: error\ndata: ${JSON.stringify(data)}`;
}
