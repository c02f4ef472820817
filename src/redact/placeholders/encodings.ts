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
    case 'html-entity':
      return text.replace(/&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,6});/gi, decodeEntity);
    default:
      return text;
  }
}

const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&commat;': '@',
};

/** The character that an HTML entity stands for; one that is not known stays. */
export function decodeEntity(entity: string): string {
  const digits = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity);
  if (!digits) return named[entity.toLowerCase()] ?? entity;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
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
    case 'html-entity':
      return value.replace(/[^\w .-]/g, (character) => `&#${character.charCodeAt(0)};`);
    default:
      return value;
  }
}
