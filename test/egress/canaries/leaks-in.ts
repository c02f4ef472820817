/**
 * Finds values in bytes that were recorded on the wire, in all the forms in which somebody could read them. On purpose it
 * shares no code with what hides them: it is written from the definitions of the encodings alone.
 */

/** A form in which a value was read. */
export const leakEncodings = [
  'plain',
  'json-escaped',
  'unicode-escaped',
  'percent',
  'base64',
  'base64url',
  'hex',
  'case-folded',
  'reversed',
  'split',
  'html-entities',
  'without-separators',
] as const;

export type LeakEncoding = (typeof leakEncodings)[number];

/** Recorded bytes, read in every way once, so that many values can be looked for in them. */
export class Wiretap {
  readonly #views: Readonly<Record<LeakEncoding, string>>;

  /** @param recorded everything that one side of a connection sent: request lines, headers, bodies */
  constructor(recorded: Uint8Array) {
    const plain = Buffer.from(recorded).toString('utf8');
    const folded = plain.toLowerCase();
    this.#views = {
      plain,
      'json-escaped': withoutJsonEscapes(plain),
      'unicode-escaped': withoutUnicodeEscapes(plain),
      percent: withoutPercent(plain),
      base64: plain.replace(/(?:\r|\n|\\r|\\n|\s)+/g, ''),
      base64url: plain.replace(/(?:\r|\n|\\r|\\n|\s)+/g, ''),
      hex: folded.replace(/(?:\\x|0x|[\s:,-])+/g, ''),
      'case-folded': withoutJsonEscapes(folded),
      reversed: plain,
      split: withoutLineEnds(plain),
      'html-entities': withoutEntities(plain),
      'without-separators': squeezed(folded),
    };
  }

  /** @returns the forms in which the value can be read */
  leaksOf(value: string): LeakEncoding[] {
    return leakEncodings.filter((encoding) =>
      formsOf(value, encoding).some((form) => this.#views[encoding].includes(form)),
    );
  }
}

/** What a value looks like in a view. */
function formsOf(value: string, encoding: LeakEncoding): string[] {
  switch (encoding) {
    case 'plain':
    case 'json-escaped':
    case 'unicode-escaped':
    case 'percent':
    case 'html-entities':
      return [value];
    case 'split':
      return [value.replace(/\s*\n\s*/g, '')];
    case 'case-folded':
      return [value.toLowerCase()];
    case 'reversed':
      return [[...value].reverse().join('')];
    case 'hex':
      return [Buffer.from(value).toString('hex')];
    case 'base64':
      return base64Forms(value);
    case 'base64url':
      return base64Forms(value).map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    case 'without-separators':
      return longEnough(squeezed(value.toLowerCase()));
  }
}

/** At the three offsets that it may have in what was encoded, without the characters that its neighbours change. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const firstOwn = Math.ceil((offset * 4) / 3);
    const lastOwn = Math.floor(((offset + bytes.length) * 4) / 3);
    return encoded.slice(firstOwn, lastOwn);
  });
}

/** Twice: arguments of tools are JSON in a string of JSON. */
function withoutJsonEscapes(text: string): string {
  const once = (escaped: string) =>
    escaped.replace(
      /\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))/g,
      (_all, code: string | undefined, short: string) =>
        code === undefined
          ? ({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }[short] ?? short)
          : fromCode(code),
    );
  return `${once(text)}\0${once(once(text))}`;
}

function withoutUnicodeEscapes(text: string): string {
  return text
    .replace(/\\+u\{?([\da-fA-F]{4,6})\}?/g, (_all, code: string) => fromCode(code))
    .replace(/\\+x([\da-fA-F]{2})/g, (_all, code: string) => fromCode(code));
}

function fromCode(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** Twice, too; what is no valid sequence stays. */
function withoutPercent(text: string): string {
  const once = (encoded: string) =>
    encoded.replace(/(?:%[\da-fA-F]{2})+/g, (run) =>
      Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
    );
  const spaced = text.replaceAll('+', ' ');
  return [text, once(text), once(once(text)), once(spaced)].join('\0');
}

/** What joins the lines of a string: line ends, also escaped, quotes and signs of addition between them. */
function withoutLineEnds(text: string): string {
  const joined = text.replace(
    /["'`]?\s*\+?\s*(?:\r\n|\n|\\r\\n|\\n|\\\\n)\s*(?:[>#*|/+-]+\s*)?\+?\s*["'`]?/g,
    '',
  );
  return `${joined}\0${text.replace(/(?:\s|\\n|\\r|\\t)+/g, '')}`;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  nbsp: ' ',
};

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{2,8}));/g,
    (all, hex: string, decimal: string, name: string) => {
      if (hex) return fromCode(hex);
      return decimal ? fromCode(Number(decimal).toString(16)) : (entities[name] ?? all);
    },
  );
}

function squeezed(text: string): string {
  return text.replace(/(?:\\[nrt"/]|\\u00[\da-f]{2}|[^\p{L}\p{N}])+/gu, '');
}

/** Shorter runs of letters and digits stand in a long text by chance. */
function longEnough(form: string): string[] {
  return form.length >= 8 ? [form] : [];
}
