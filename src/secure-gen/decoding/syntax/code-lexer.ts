import type { CodeLanguage } from '../../analysis/syntax/code-language.ts';
import type { Bracket, Literal } from './bracket.ts';
import { calleeBefore } from './callee-before.ts';
import { blockOpensAfter, mayGoOnAfter, regexMayFollow } from './ecmascript-rules.ts';
import { valueName } from './value-name.ts';

/** Where in the text reading stands; `prose` is what stands round a block of code in a reply. */
export type LexerMode = 'code' | 'text' | 'comment' | 'block-comment' | 'regex' | 'prose';

/** What a character meant. */
export type LexerEvent =
  | { readonly kind: 'argument'; readonly bracket: Bracket }
  | { readonly kind: 'value'; readonly name: string; readonly isAssignment: boolean }
  | { readonly kind: 'assigned'; readonly target: string; readonly targetStart: number }
  | { readonly kind: 'expression-in-text'; readonly literal: Literal }
  | { readonly kind: 'text-ended'; readonly literal: Literal };

export interface Statement {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads code one character at a time, as it is written, and knows after each what kind of place that is: code, a text, a
 * comment, whose argument. It never looks ahead, and a copy costs a few assignments.
 */
export class CodeLexer {
  readonly language: CodeLanguage;
  mode: LexerMode;
  text = '';
  literal: Literal | undefined;
  inner: Bracket | undefined;
  statementStart = 0;
  /** Statements that have ended since this was last emptied. */
  ended: readonly Statement[] = [];
  #isEscaped = false;
  #isInClass = false;
  /** The quote of an empty text that has just ended: the same again makes it one in three quotes. */
  #emptyQuote: Literal | undefined;
  #isAfterEquals = false;

  /** @param mode `prose` for a reply that may hold a block of code */
  constructor(language: CodeLanguage, mode: 'code' | 'prose' = 'code') {
    this.language = language;
    this.mode = mode;
  }

  clone(): CodeLexer {
    const copy = new CodeLexer(this.language);
    copy.mode = this.mode;
    copy.text = this.text;
    copy.literal = this.literal;
    copy.inner = this.inner;
    copy.statementStart = this.statementStart;
    copy.ended = this.ended;
    copy.#isEscaped = this.#isEscaped;
    copy.#isInClass = this.#isInClass;
    copy.#emptyQuote = this.#emptyQuote;
    copy.#isAfterEquals = this.#isAfterEquals;
    return copy;
  }

  get isPython(): boolean {
    return this.language === 'python';
  }

  /** Reads the character at a position; all before it were read, and are the same. */
  read(text: string, position: number): LexerEvent | undefined {
    const character = text[position]!;
    const event = this.#read(character);
    // A slice of one text, and not a sum of characters, which would be put together anew for each.
    this.text = text.slice(0, position + 1);
    if (character === '`' || character === '\n') this.#readFence();
    return event;
  }

  #read(character: string): LexerEvent | undefined {
    switch (this.mode) {
      case 'code':
        return this.#readCode(character);
      case 'text':
        return this.#readText(character);
      case 'comment':
        if (character === '\n') this.mode = 'code';
        return character === '\n' ? this.#readCode(character) : undefined;
      case 'block-comment':
        if (character === '/' && this.text.endsWith('*')) this.mode = 'code';
        return undefined;
      case 'regex':
        this.#readRegex(character);
        return undefined;
      case 'prose':
        return undefined;
    }
  }

  /** Three backticks at the start of a line end code, and begin it in prose. */
  #readFence(): void {
    if (this.mode === 'prose') {
      // Prose begins behind the mark that ended code: that one does not begin it again.
      const line = this.text.slice(Math.max(this.statementStart, this.text.length - 40));
      if (/(?:^|\n)```[\w+-]*\n$/.test(line)) this.#begin('code');
    } else if (/(?:^|\n)```$/.test(this.text.slice(-4))) {
      this.#begin('prose');
    }
  }

  #begin(mode: 'code' | 'prose'): void {
    this.mode = mode;
    this.literal = undefined;
    this.inner = undefined;
    this.#isEscaped = false;
    this.statementStart = this.text.length;
  }

  #readCode(character: string): LexerEvent | undefined {
    const triple = this.#emptyQuote;
    this.#emptyQuote = undefined;
    if (triple && character === triple.quote) {
      this.#open({ ...triple, quote: character.repeat(3), start: this.text.length + 1 });
      return undefined;
    }
    if (this.#isAfterEquals) {
      this.#isAfterEquals = false;
      const assigned = character === '=' || character === '>' ? undefined : this.#assigned();
      // A quote or a bracket says more than that; a target that matters is followed by a space or a value all the same.
      const event = this.#readCodeCharacter(character);
      return assigned ?? event;
    }
    return this.#readCodeCharacter(character);
  }

  #readCodeCharacter(character: string): LexerEvent | undefined {
    switch (character) {
      case '"':
      case "'":
        this.#open({ quote: character, start: this.text.length + 1, isFormatted: this.#isFormatted() });
        return undefined;
      case '(':
      case '[':
      case '{':
        return this.#openBracket(character);
      case ')':
      case ']':
      case '}':
        return this.#closeBracket();
      case ',':
        return this.#nextArgument();
      case '\n':
      case ';':
        this.#endStatement(character);
        return undefined;
      case '=':
        return this.#readEquals();
      case ':':
        if (this.inner?.opener !== '{' || this.inner.isBlock) return undefined;
        return this.#value(false);
      default:
        return this.isPython ? this.#readPython(character) : this.#readEcmascript(character);
    }
  }

  #readPython(character: string): undefined {
    if (character === '#') this.mode = 'comment';
  }

  #readEcmascript(character: string): undefined {
    if (character === '`') {
      this.#open({ quote: '`', start: this.text.length + 1, isFormatted: true });
    } else if (character === '/') {
      if (this.text.endsWith('/')) this.mode = 'comment';
      else if (regexMayFollow(this.text)) this.mode = 'regex';
    } else if (character === '*' && this.text.endsWith('/')) {
      this.mode = 'block-comment';
    }
  }

  #readRegex(character: string): void {
    const isFirst = this.text.endsWith('/') && !this.#isEscaped && !this.#isInClass;
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === '\\') this.#isEscaped = true;
    else if (character === '\n') this.#endRegex('code');
    else if (isFirst && character === '*') this.#endRegex('block-comment');
    else if (isFirst && character === '/') this.#endRegex('comment');
    else if (character === '[') this.#isInClass = true;
    else if (character === ']') this.#isInClass = false;
    else if (character === '/' && !this.#isInClass) this.#endRegex('code');
  }

  #endRegex(mode: LexerMode): void {
    this.mode = mode;
    this.#isInClass = false;
  }

  /** Whether the letters before a quote make it an f-string. */
  #isFormatted(): boolean {
    return this.isPython && /(?<![\w])[rR]?[fF][rR]?$/.test(this.text.slice(-3));
  }

  #open(literal: Literal): void {
    this.literal = literal;
    this.mode = 'text';
    this.#isEscaped = false;
  }

  #readText(character: string): LexerEvent | undefined {
    const literal = this.literal!;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      return undefined;
    }
    if (character === '\\') {
      this.#isEscaped = true;
      return undefined;
    }
    if (character === '\n' && literal.quote.length === 1 && literal.quote !== '`') {
      this.#close();
      return this.#readCode(character);
    }
    if (character === '{' && literal.isFormatted && (literal.quote !== '`' || this.text.endsWith('$'))) {
      this.#openExpression(literal);
      return { kind: 'expression-in-text', literal };
    }
    return this.#endsText(character, literal) ? this.#endText(literal) : undefined;
  }

  #endsText(character: string, { quote, start }: Literal): boolean {
    if (!quote.endsWith(character)) return false;
    const length = quote.length;
    if (length === 1) return true;
    const before = this.text.slice(start);
    // Of the quotes before it none may be escaped.
    return before.endsWith(quote.slice(1)) && !/\\$/.test(before.slice(0, 1 - length).replace(/\\\\/g, ''));
  }

  #endText(literal: Literal): LexerEvent {
    this.#close();
    const isEmpty = literal.start === this.text.length && literal.quote.length === 1;
    if (this.isPython && isEmpty) this.#emptyQuote = literal;
    return { kind: 'text-ended', literal };
  }

  #close(): void {
    this.literal = undefined;
    this.mode = 'code';
  }

  #openExpression(literal: Literal): void {
    this.#close();
    this.inner = this.#bracket('{', { literal });
  }

  #bracket(opener: Bracket['opener'], more: Partial<Bracket>): Bracket {
    return {
      opener,
      start: this.text.length + 1,
      outer: this.inner,
      callee: '',
      calleeStart: this.text.length,
      isDeclaration: false,
      argument: 0,
      isBlock: false,
      literal: undefined,
      statementStart: this.statementStart,
      ...more,
    };
  }

  #openBracket(opener: Bracket['opener']): LexerEvent | undefined {
    if (opener === '{' && this.inner?.literal && this.inner.start === this.text.length) {
      // Two braces in an f-string are one brace of its text.
      this.#open(this.inner.literal);
      this.inner = this.inner.outer;
      return undefined;
    }
    if (opener === '(') {
      const { name, start, isDeclaration } = calleeBefore(this.text);
      this.inner = this.#bracket(opener, { callee: name, calleeStart: start, isDeclaration });
      return { kind: 'argument', bracket: this.inner };
    }
    const isBlock = opener === '{' && !this.isPython && blockOpensAfter(this.text);
    this.inner = this.#bracket(opener, { isBlock });
    if (!isBlock) return { kind: 'argument', bracket: this.inner };
    this.#recordStatement(this.text.length + 1);
    this.statementStart = this.text.length + 1;
    return undefined;
  }

  #closeBracket(): undefined {
    const closed = this.inner;
    if (!closed) return;
    if (closed.isBlock) this.#recordStatement(this.text.length);
    this.inner = closed.outer;
    if (closed.literal) this.#open(closed.literal);
    if (!closed.isBlock) return;
    const isInStatement = this.inner !== undefined && !this.inner.isBlock;
    this.statementStart = isInStatement ? closed.statementStart : this.text.length + 1;
  }

  #nextArgument(): LexerEvent | undefined {
    if (!this.inner || this.inner.isBlock) return undefined;
    this.inner = { ...this.inner, argument: this.inner.argument + 1 };
    return { kind: 'argument', bracket: this.inner };
  }

  #endStatement(character: string): void {
    if (this.inner && !this.inner.isBlock) return;
    if (character === '\n' && (this.isPython ? this.text.endsWith('\\') : mayGoOnAfter(this.text))) return;
    this.#recordStatement(this.text.length + 1);
    this.statementStart = this.text.length + 1;
  }

  #recordStatement(end: number): void {
    const isEmpty = /^[\s;)}\]]*$/.test(this.text.slice(this.statementStart, end));
    if (!isEmpty) this.ended = [...this.ended, { start: this.statementStart, end }];
  }

  #readEquals(): LexerEvent | undefined {
    if (/[=!<>]$/.test(this.text)) return undefined;
    this.#isAfterEquals = true;
    return this.#value(true);
  }

  #value(isAssignment: boolean): LexerEvent | undefined {
    const name = valueName(this.text);
    return name && !this.inner?.isDeclaration ? { kind: 'value', name, isAssignment } : undefined;
  }

  /** The member or name that was assigned to, once it is sure that the sign was no comparison. */
  #assigned(): LexerEvent | undefined {
    const before = this.text.slice(0, -1).replace(/[+\s]+$/, '');
    const { name, start } = calleeBefore(before);
    return name ? { kind: 'assigned', target: name, targetStart: start } : undefined;
  }
}
