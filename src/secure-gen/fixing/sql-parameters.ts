/** Text of a statement as it is written in the literal. */
export interface SqlText {
  readonly text: string;
  /** The literal in which it stands, by its place among those that the statement is made of. */
  readonly token: number;
}

/** A part of a statement: text, or a value that is filled in. */
export type SqlPart<Hole> = SqlText | { readonly hole: Hole };

/** What a placeholder stands for: a value, or text round values that was in quotes in the statement. */
export type SqlValue<Hole> = readonly SqlPart<Hole>[];

/** @property value its place in `values` */
interface Placeholder {
  readonly value: number;
  readonly token: number;
}

export interface ParameterisedSql<Hole> {
  readonly parts: readonly (SqlPart<Hole> | Placeholder)[];
  readonly values: readonly SqlValue<Hole>[];
}

export interface SqlOptions<Hole> {
  /** Whether what is in `"` is a text, as MySQL and SQLite take it, and no name. */
  readonly hasDoubleQuotedTexts: boolean;
  /** Whether a value that stands without quotes is one, as far as its own text tells. */
  isPlainValue(hole: Hole): boolean;
}

/** Statements that take values apart from their text. */
const takesValues = /^(?:\\n|\\t|\\\r?\n|\s|\()*(?:select|insert|update|delete|replace|with)\b/i;
/** What stands in front of a value that has no quotes. */
const beforeValue =
  /(?:[=<>]|\b(?:i?like|regexp|rlike|limit|offset|between|then|else)|\bbetween\s+\S+\s+and|=\s*[\w.]+\s*[-+*])\s*$/i;
/** What stands in front of a text in quotes that is a name, or that a placeholder cannot replace. */
const beforeName =
  /\b(?:as|interval|date|time|timestamp|from|join|into|update|table|collate|separator|escape)\s*$/i;
const placeholder = '\0';
const quotedText = '\u0001';

type Bracket = 'values' | 'list' | 'columns' | 'function' | 'group';

/**
 * A statement of SQL with placeholders where values stood in its text; what names a table or a column stays as it is.
 *
 * @returns undefined where it is not sure of every value
 */
export function withParameters<Hole>(
  statement: readonly SqlPart<Hole>[],
  options: SqlOptions<Hole>,
): ParameterisedSql<Hole> | undefined {
  const [first] = statement;
  if (!first || !('text' in first) || !takesValues.test(first.text)) return undefined;
  const reader = new StatementReader(options);
  for (const [index, part] of statement.entries()) {
    const next = statement[index + 1];
    const after = next && 'text' in next ? next.text : '';
    const isRead = 'text' in part ? reader.text(part) : reader.hole(part.hole, after);
    if (!isRead) return undefined;
  }
  return reader.result();
}

/** Whether a value or a text in quotes is the last of a statement so far. */
function endsInValue(before: string): boolean {
  return before.endsWith(placeholder) || before.endsWith(quotedText);
}

class StatementReader<Hole> {
  readonly #options: SqlOptions<Hole>;
  readonly #parts: (SqlPart<Hole> | Placeholder)[] = [];
  readonly #values: SqlValue<Hole>[] = [];
  readonly #brackets: Bracket[] = [];
  /** The statement so far, with a sign for each value. */
  #before = '';
  #token = 0;
  #quote = '';
  /** What opened the quotes, and what is in them so far. */
  #opening: SqlText = { text: '', token: 0 };
  #inQuotes: SqlPart<Hole>[] = [];

  constructor(options: SqlOptions<Hole>) {
    this.#options = options;
  }

  text({ text: source, token }: SqlText): boolean {
    this.#token = token;
    for (let at = 0; at < source.length; at++) {
      const isEscaped = source[at] === '\\' && /["']/.test(source[at + 1] ?? '');
      const written = isEscaped ? source.slice(at, at + 2) : source[at]!;
      const sign = written.at(-1)!;
      if (isEscaped) at++;
      if (this.#quote !== '') {
        if (sign !== this.#quote) this.#add(this.#inQuotes, written);
        else if (!this.#closeQuotes(written, source.slice(at + 1))) return false;
      } else if (/["'`]/.test(sign)) this.#openQuotes(sign, written);
      else this.#plain(written);
    }
    return true;
  }

  hole(hole: Hole, after: string): boolean {
    if (this.#quote !== '') {
      this.#inQuotes.push({ hole });
      return true;
    }
    const isSole = /\(\s*$/.test(this.#before) && /^\s*\)/.test(after);
    const bracket = this.#brackets.at(-1);
    const isInBrackets =
      /[(,]\s*$/.test(this.#before) &&
      (bracket === 'function' || ((bracket === 'values' || bracket === 'list') && !isSole));
    if (!beforeValue.test(this.#before) && !isInBrackets) {
      // The name of a table or a column.
      this.#parts.push({ hole });
      this.#before += placeholder;
      return true;
    }
    if (!this.#options.isPlainValue(hole)) return false;
    this.#value([{ hole }]);
    return true;
  }

  result(): ParameterisedSql<Hole> | undefined {
    const isWhole = this.#quote === '' && this.#values.length > 0;
    return isWhole ? { parts: this.#parts, values: this.#values } : undefined;
  }

  #plain(written: string): void {
    this.#add(this.#parts, written);
    if (written === '(') this.#brackets.push(this.#bracketAfter());
    if (written === ')') this.#brackets.pop();
    this.#before += written;
  }

  #bracketAfter(): Bracket {
    const before = this.#before;
    if (/\bvalues\s*$|\)\s*,\s*$/i.test(before)) return 'values';
    if (/\bin\s*$/i.test(before)) return 'list';
    if (/\binto\s+[\w."`[\]\0]+\s*$/i.test(before)) return 'columns';
    return /\b(?:and|or|not|where|on|from|select|exists|by|as|join)\s*$/i.test(before) ||
      !/\w\s*$/.test(before)
      ? 'group'
      : 'function';
  }

  #openQuotes(sign: string, written: string): void {
    this.#quote = sign;
    this.#opening = { text: written, token: this.#token };
    this.#inQuotes = [];
  }

  #closeQuotes(written: string, after: string): boolean {
    const inside = this.#inQuotes;
    const isFilled = inside.some((part) => 'hole' in part);
    const quote = this.#quote;
    this.#quote = '';
    if (!isFilled || quote === '`') {
      this.#parts.push(this.#opening, ...inside);
      this.#add(this.#parts, written);
      this.#before += quotedText;
      return true;
    }
    const isText = quote === "'" || this.#options.hasDoubleQuotedTexts;
    const isGoingOn = /^\\?["']/.test(after) || /\b[a-z]$/i.test(this.#before) || endsInValue(this.#before);
    if (!isText || isGoingOn || beforeName.test(this.#before)) return false;
    this.#value(inside);
    return true;
  }

  #value(value: SqlValue<Hole>): void {
    this.#parts.push({ value: this.#values.length, token: this.#token });
    this.#values.push(value);
    this.#before += placeholder;
  }

  #add(to: (SqlPart<Hole> | Placeholder)[], text: string): void {
    const last = to.at(-1);
    const token = this.#token;
    if (last && 'text' in last && last.token === token) to[to.length - 1] = { text: last.text + text, token };
    else to.push({ text, token });
  }
}
