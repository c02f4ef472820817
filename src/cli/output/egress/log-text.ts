import type { LoggedRequest } from '../../../egress/receipts/logged-requests.ts';
import { columns } from '../columns.ts';
import { formatBytes } from '../format-bytes.ts';
import { printable } from '../printable.ts';

const heading = ['entry', 'time (UTC)', 'for', 'to', 'model', 'sent', 'replaced', 'outcome'];

/** Requests as a table for people, newest last. */
export function logText(requests: readonly LoggedRequest[]): string {
  return columns([heading, ...requests.map(cellsOf)]);
}

function cellsOf(request: LoggedRequest): string[] {
  if (request.kind === 'refused') {
    const { index, time, purpose, provider, rule, part, offset } = request.refusal;
    const place = offset === undefined ? part : `${part}, byte ${offset}`;
    const to = printable(provider ?? '-');
    return [`${index}`, moment(time), purpose, to, '-', '-', '-', `refused: ${printable(rule)} (${place})`];
  }
  const { index, time, purpose, host, path, model, bytes, replaced } = request.intent;
  const counts = Object.entries(replaced).map(([type, count]) => `${count} ${printable(type)}`);
  const target = [purpose, printable(`${host}${path}`), printable(model) || '-'];
  const content = [formatBytes(bytes), counts.join(', ') || '-'];
  return [`${index}`, moment(time), ...target, ...content, outcomeText(request.outcome)];
}

function outcomeText(outcome: Extract<LoggedRequest, { kind: 'sent' }>['outcome']): string {
  if (!outcome) return 'none: interrupted, or under way';
  const { result, status, receivedBytes, milliseconds } = outcome;
  const answer = `${status ?? 'no answer'}, ${formatBytes(receivedBytes)} in ${milliseconds} ms`;
  return result === 'answered' ? answer : `${result}: ${answer}`;
}

/** @param time ISO 8601, UTC */
function moment(time: string): string {
  return time.slice(0, 19).replace('T', ' ');
}
