import type { ServerSentEvent } from './server-sent-event.ts';

const lineEnd = /\r\n|\n|\r/;

/** The event as `parseEvents` reads it again, with the blank line behind it. */
export function writeEvent({ event, data, id, retry, comment }: ServerSentEvent): string {
  const lines: string[] = [];
  if (event !== undefined) lines.push(`event: ${event}`);
  if (id !== undefined) lines.push(`id: ${id}`);
  if (retry !== undefined) lines.push(`retry: ${retry}`);
  if (data !== undefined) for (const line of data.split(lineEnd)) lines.push(`data: ${line}`);
  if (comment !== undefined) for (const line of comment.split(lineEnd)) lines.push(`:${line}`);
  return `${lines.join('\n')}\n\n`;
}
