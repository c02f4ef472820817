/** Ways in which a value can be written without being changed, by name. */
export const encodings: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  'JSON-escaped': (value) => JSON.stringify(value).slice(1, -1),
  'unicode escapes': (value) =>
    Array.from({ length: value.length }, (_, at) => `\\u${hex(value.charCodeAt(at), 4)}`).join(''),
  percent: (value) => encodeURIComponent(value),
  'percent, every byte': (value) =>
    Array.from(Buffer.from(value), (byte) => `%${hex(byte, 2).toUpperCase()}`).join(''),
  base64: (value) => Buffer.from(value).toString('base64'),
  'base64, one byte on': (value) => Buffer.from(`:${value}`).toString('base64'),
  'base64, two bytes on': (value) => Buffer.from(`x=${value};`).toString('base64'),
  base64url: (value) => Buffer.from(`~${value}~`).toString('base64url'),
  'base64 in lines': (value) => Buffer.from(`key: ${value}\n`).toString('base64').replace(/.{12}/g, '$&\n'),
  hex: (value) => Buffer.from(value).toString('hex'),
  HEX: (value) => Buffer.from(value).toString('hex').toUpperCase(),
  'upper case': (value) => value.toUpperCase(),
  backwards: (value) => Array.from(value).reverse().join(''),
  'split over lines': (value) => `${value.slice(0, 5)}\n      ${value.slice(5)}`,
  'split over three lines': (value) =>
    `${value.slice(0, 4)}\r\n\t${value.slice(4, 7)}\r\n\t${value.slice(7)}`,
  'HTML entities': (value) => Array.from(value, (letter) => `&#${letter.codePointAt(0)};`).join(''),
  'HTML entities in hex': (value) =>
    Array.from(value, (letter) => `&#x${letter.codePointAt(0)!.toString(16)};`).join(''),
  'escaped bytes': (value) => Array.from(Buffer.from(value), (byte) => `\\x${hex(byte, 2)}`).join(''),
  'UTF-16 in base64': (value) => Buffer.from(value, 'utf16le').toString('base64'),
  'base64 of base64': (value) => Buffer.from(Buffer.from(value).toString('base64')).toString('base64'),
  'base64 of percent': (value) => Buffer.from(encodeURIComponent(`?q=${value}`)).toString('base64'),
  'JSON in JSON': (value) => JSON.stringify(JSON.stringify({ arguments: JSON.stringify({ value }) })),
};

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
