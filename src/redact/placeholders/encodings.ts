import type { Encoding } from '../finding.ts';

/** The value that a text of one transport encoding holds; without an encoding, and where it is damaged, the text. */
export function decodeValue(text: string, encoding: Encoding | undefined): string {
  switch (encoding) {
    case 'base64':
      return Buffer.from(text, 'base64').toString('utf8');
    case 'hex':
      return Buffer.from(text.replace(/^0x/i, ''), 'hex').toString('utf8');
    case 'percent':
      return text.replace(/(?:%[\da-f]{2})+/gi, (run) =>
        Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
      );
    case 'unicode-escape':
      return text.replace(/\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/gi, (_, braced, four, two) =>
        String.fromCodePoint(Math.min(Number.parseInt(braced ?? four ?? two, 16), 0x10ffff)),
      );
    default:
      return text;
  }
}

/**
 * @param value ASCII
 * @param like a text in the same encoding, whose alphabet to use
 */
export function encodeValue(value: string, encoding: Encoding | undefined, like: string): string {
  switch (encoding) {
    case 'base64':
      return Buffer.from(value).toString(/[-_]/.test(like) ? 'base64url' : 'base64');
    case 'hex':
      return Buffer.from(value).toString('hex');
    case 'percent':
      return encodeURIComponent(value);
    case 'unicode-escape':
      return Array.from(
        value,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ).join('');
    default:
      return value;
  }
}
