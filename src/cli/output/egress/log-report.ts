import type { LoggedRequest } from '../../../egress/receipts/logged-requests.ts';
import type { LogReport } from './log-report-schema.ts';

type Request = LogReport['requests'][number];

/** Requests as `schemas/egress-log-v1.schema.json` has them. */
export function toLogReport(requests: readonly LoggedRequest[]): LogReport {
  return { version: 1, requests: requests.map(toRequest) };
}

function toRequest(request: LoggedRequest): Request {
  if (request.kind === 'refused') {
    const { kind, index, time, purpose, provider = null, rule, part, offset = null, bytes } = request.refusal;
    return { kind, index, time, purpose, provider, rule, part, offset, bytes };
  }
  const { intent, outcome } = request;
  const { index, time, purpose, provider, host, path, method, model } = intent;
  const { bytes, sha256, policyHash, replaced, sources } = intent;
  const target = { purpose, provider, host, path, method, model };
  const content = { bytes, sha256, policyHash, replaced: { ...replaced }, sources };
  return { kind: 'sent', index, time, ...target, ...content, outcome: toOutcome(outcome) };
}

function toOutcome(
  outcome: Extract<LoggedRequest, { kind: 'sent' }>['outcome'],
): Extract<Request, { kind: 'sent' }>['outcome'] {
  if (!outcome) return null;
  const { index, time, result, status = null, receivedBytes, milliseconds } = outcome;
  return { index, time, result, status, receivedBytes, milliseconds };
}
