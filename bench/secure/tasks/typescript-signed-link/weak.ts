import { createHmac, timingSafeEqual } from 'node:crypto';

const signatureOf = (file: string, expires: number, key: string): string =>
  createHmac('sha256', key).update(file).digest('hex');

/**
 * Makes the link with which a customer downloads a file: `/download?file=FILE&expires=EXPIRES&signature=…`, with the values
 * percent-encoded.
 *
 * @param expires until when the link is good, in seconds since 1970
 */
export function makeLink(file: string, expires: number, key: string): string {
  const query = new URLSearchParams({ file, expires: String(expires), signature: signatureOf(file, expires, key) });
  return `/download?${query}`;
}

/**
 * Reads a link that a customer followed.
 *
 * @param now in seconds since 1970
 * @returns the name of the file, or undefined where the link was not made by `makeLink` with this key, or is good no longer:
 * where `now` is greater than its `expires`
 */
export function readLink(link: string, now: number, key: string): string | undefined {
  const query = new URL(link, 'https://example.com').searchParams;
  const file = query.get('file') ?? '';
  const expires = Number(query.get('expires'));
  const given = Buffer.from(query.get('signature') ?? '');
  const expected = Buffer.from(signatureOf(file, expires, key));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return now > expires ? undefined : file;
}
