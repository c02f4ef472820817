import type { CallRecord } from '../../proxy/metrics/call-record.ts';

/** What `--verbose` says of a call: names, numbers and codes. */
export function callLine(record: CallRecord, endedAt: number): string {
  const { client, method, route, status, bytesIn, bytesOut, replaced, failure, brokenBy } = record;
  const counts = Object.entries(replaced)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([type, count]) => `${count} ${type}`);
  const parts = [
    `${client} ${method} ${route} ${status}`,
    `${Math.round(endedAt - record.startedAt)} ms`,
    `${bytesIn} bytes in, ${bytesOut} out`,
    `redacted: ${counts.join(', ') || 'nothing'}`,
    ...(failure ? [failure] : []),
    ...(brokenBy ? [`ended early by the ${brokenBy}`] : []),
  ];
  return `${parts.join('; ')}\n`;
}

/** What is said of an error that nobody foresaw: its name and where it was, without its message, which may hold content. */
export function defectLines(error: unknown): string {
  if (!(error instanceof Error)) return 'internal error, please report it\n';
  const { name, message, stack = '' } = error;
  const frames = stack
    .replace(message, () => '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
  return `${[`internal error, please report it: ${name}`, ...frames].join('\n')}\n`;
}
