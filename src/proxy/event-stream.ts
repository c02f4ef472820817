/** Whether an answer comes as server-sent events (WHATWG HTML, 9.2). */
export function isEventStream(headers: Readonly<Record<string, string>>): boolean {
  return /^text\/event-stream(?:$|[;\s])/i.test(headers['content-type'] ?? '');
}
