/**
 * How long an answer asks to wait before the next attempt, in milliseconds: `retry-after-ms`, else `Retry-After` in
 * seconds or as a date (RFC 9110, 10.2.3). Undefined where it does not say, or nothing that can be read.
 *
 * @param headers with names in lower case
 * @param now in milliseconds since the epoch
 */
export function retryAfterMs(
  headers: Readonly<Record<string, string>>,
  now = Date.now(),
): number | undefined {
  const milliseconds = numberOf(headers['retry-after-ms']);
  if (milliseconds !== undefined) return milliseconds;
  const text = headers['retry-after'];
  const seconds = numberOf(text);
  if (seconds !== undefined) return seconds * 1000;
  // Of other numbers, `Date.parse` would make years.
  const date = /[a-z]/i.test(text ?? '') ? Date.parse(text!) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
