import type { Sample } from './sample.ts';

/** The form of a secret or of a part of one: how it is recognised, and how an example of it is drawn. */
export interface Shape {
  /** A regular expression with bounded quantifiers and without groups that capture. */
  readonly source: string;
  readonly draw: (sample: Sample) => string;
  /** A look-alike that is too short. Undefined for what has but fixed texts. */
  readonly drawShort: ((sample: Sample) => string) | undefined;
  /** The characters, as the inside of a character class, that would make the secret another one if they came next. */
  readonly edge: string;
  /** In characters. */
  readonly longest: number;
  /** All the texts that it can be, where these are few. */
  readonly texts?: readonly string[];
  /** A word of a language could have this form: ask for a digit or for what nobody can pronounce. */
  readonly wordlike: boolean;
}

type Draw = (sample: Sample, length: number) => string;
type Characters = (shortest: number, longest?: number) => Shape;

function characters(alphabet: string, edge: string, wordlike: boolean, draw: Draw): Characters {
  return (shortest, longest = shortest) => ({
    source: `[${alphabet}]{${shortest === longest ? shortest : `${shortest},${longest}`}}`,
    draw: (sample) => draw(sample, shortest + sample.integer(Math.min(longest - shortest, 40) + 1)),
    drawShort: (sample) => draw(sample, shortest - 1),
    edge,
    longest,
    wordlike,
  });
}

export const digits = characters('0-9', '\\w', false, (sample, length) => sample.digits(length));
export const hex = characters('a-f0-9', '\\w', false, (sample, length) => sample.hex(length));
export const upperHex = characters('A-F0-9', '\\w', false, (sample, length) => sample.upperHex(length));
/** In either case. */
export const anyHex = characters('a-fA-F0-9', '\\w', false, (sample, length) => sample.hex(length));
export const lowerAlphanumeric = characters('a-z0-9', '\\w', true, (sample, length) =>
  sample.lowerAlphanumeric(length),
);
export const upperAlphanumeric = characters('A-Z0-9', '\\w', true, (sample, length) =>
  sample.upperAlphanumeric(length),
);
export const alphanumeric = characters('A-Za-z0-9', '\\w', true, (sample, length) =>
  sample.alphanumeric(length),
);
/** Without padding. */
export const base32 = characters('A-Z2-7', '\\w', true, (sample, length) => sample.base32(length));
/** Without padding. */
export const base64 = characters('A-Za-z0-9+/', '\\w+/', true, (sample, length) => sample.base64(length));
/** Without padding. */
export const base64url = characters('\\w-', '\\w-', true, (sample, length) => sample.base64url(length));

/** As base64url, with `=` and `.`, which some issuers put anywhere. */
export const urlSafe = characters('\\w=.-', '\\w-', true, (sample, length) => sample.base64url(length));
/** As base64url, with `+`. */
export const plusSafe = characters('\\w+-', '\\w+-', true, (sample, length) => sample.base64url(length));

const eachHexGroup = [8, 4, 4, 4, 12];

/** A UUID in either case, with hyphens. */
export const uuid: Shape = {
  source: eachHexGroup.map((length) => `[a-fA-F0-9]{${length}}`).join('-'),
  draw: (sample) => sample.uuid(),
  drawShort: (sample) => sample.uuid().slice(0, -1),
  edge: '\\w-',
  longest: 36,
  wordlike: false,
};

/** One of a few fixed texts. */
export function oneOf(...texts: readonly string[]): Shape {
  return {
    source: texts.length === 1 ? escaped(texts[0]!) : `(?:${texts.map(escaped).join('|')})`,
    draw: (sample) => sample.pick(texts),
    drawShort: undefined,
    edge: '\\w',
    longest: Math.max(...texts.map(({ length }) => length)),
    texts,
    wordlike: false,
  };
}

/** Parts that follow each other; a text stands for itself. */
export function sequence(...parts: readonly (string | Shape)[]): Shape {
  const shapes = parts.map((part) => (typeof part === 'string' ? oneOf(part) : part));
  const lastVariable = shapes.findLastIndex(({ drawShort }) => drawShort !== undefined);
  return {
    source: shapes.map(({ source }) => source).join(''),
    draw: (sample) => shapes.map(({ draw }) => draw(sample)).join(''),
    drawShort:
      lastVariable < 0
        ? undefined
        : (sample) =>
            shapes
              .map((shape, index) => (index === lastVariable ? shape.drawShort!(sample) : shape.draw(sample)))
              .join(''),
    edge: shapes.at(-1)!.edge,
    longest: shapes.reduce((total, { longest }) => total + longest, 0),
    wordlike: shapes.every(({ wordlike }) => wordlike),
  };
}

/** @param example draws a text that `source` matches, @param short one that it does not match */
export function custom(
  source: string,
  example: (sample: Sample) => string,
  short: (sample: Sample) => string,
  longest: number,
): Shape {
  return { source, draw: example, drawShort: short, edge: '\\w-', longest, wordlike: false };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
