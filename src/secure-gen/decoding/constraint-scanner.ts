import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { stepValue, type ValueNode } from './banned-values.ts';
import type { ConstraintSet, KnownShape, KnownText, KnownValue, OfTopic, Topic } from './constraint-set.ts';
import type { CallConstraint } from './constraints/registry-entry.ts';
import { enclosingCall, type Literal } from './syntax/bracket.ts';
import { calleeBefore } from './syntax/callee-before.ts';
import { CodeLexer, type LexerEvent } from './syntax/code-lexer.ts';
import { valueName } from './syntax/value-name.ts';
import { writtenPurposes } from './written-purposes.ts';

/** Something that must not be and was written. */
export interface BrokenShape {
  readonly constraint: KnownShape;
  /** Where it begins in the text. */
  readonly start: number;
}

/** What a piece of text would do if it came next. */
export type Verdict = 'banned' | 'welcome' | 'free';

interface Watch {
  readonly value: KnownValue;
  readonly node: ValueNode;
}

/** Reads code as it is written, and knows which constraints apply where it stands. */
export class ConstraintScanner {
  readonly #set: ConstraintSet;
  readonly #lexer: CodeLexer;
  /** Values that are being written at places where some are banned. */
  #watches: readonly Watch[] = [];
  /** The topic of a value that was written and must not be. */
  #bannedTopic: Topic | undefined;
  #broken: BrokenShape | undefined;
  /** Where the statement began of which a shape was told: it is told once. */
  #toldOf = -1;

  constructor(set: ConstraintSet, lexer: CodeLexer) {
    this.#set = set;
    this.#lexer = lexer;
  }

  static start(set: ConstraintSet, language: CodeLanguage, mode: 'code' | 'prose'): ConstraintScanner {
    return new ConstraintScanner(set, new CodeLexer(language, mode));
  }

  clone(): ConstraintScanner {
    const copy = new ConstraintScanner(this.#set, this.#lexer.clone());
    copy.#watches = this.#watches;
    copy.#toldOf = this.#toldOf;
    return copy;
  }

  get text(): string {
    return this.#lexer.text;
  }

  get isCode(): boolean {
    return this.#lexer.mode !== 'prose';
  }

  get statementStart(): number {
    return this.#lexer.statementStart;
  }

  /** Reads on. @returns the first thing in it that must not be, and where it began */
  push(chunk: string): BrokenShape | undefined {
    this.#broken = undefined;
    this.#bannedTopic = undefined;
    this.#read(chunk, (event) => this.#noteShape(event));
    if (this.#lexer.mode === 'code') this.#noteStatement();
    return this.#broken;
  }

  /** Topics of all that must not be in a text. */
  topicsBrokenBy(text: string): Topic[] {
    const topics = new Set<Topic>();
    // In pieces, each of which says one thing at most.
    for (const piece of text.split(/(?<=[\n;,)\]}])|(?=\n)/)) {
      const broken = this.push(piece);
      if (broken) topics.add(broken.constraint.topic);
      if (this.#bannedTopic) topics.add(this.#bannedTopic);
    }
    return [...topics];
  }

  /** The stretch of the statements that have ended since this was last called. */
  takeEnded(): { readonly start: number; readonly end: number } | undefined {
    const { ended } = this.#lexer;
    this.#lexer.ended = [];
    return ended.length > 0 ? { start: ended[0]!.start, end: ended.at(-1)!.end } : undefined;
  }

  /** Whether anything that comes next may be banned; cheap, and right for most places. */
  mayBan(): boolean {
    const { mode, inner, text } = this.#lexer;
    if (mode !== 'code' && mode !== 'text') return false;
    if (this.#watches.length > 0 || this.#textConstraint() !== undefined) return true;
    const known = inner?.opener === '(' ? this.#set.ofCallee(inner.callee) : undefined;
    if (mode === 'text') return known !== undefined && known.after.length > 0;
    if (known?.values.some(({ at }) => 'argument' in at && at.argument - inner!.argument <= 1)) return true;
    const name = valueName(text);
    if (name !== undefined && this.#set.ofOption(name, enclosingCall(inner)?.callee).length > 0) return true;
    return this.#set.ofCallee(calleeBefore(text).name).values.length > 0;
  }

  /** What a text would do if it came next. */
  verdictOn(chunk: string): Verdict {
    const copy = this.clone();
    copy.#read(chunk);
    if (copy.#bannedTopic || copy.#watches.some(({ node }) => node.isDoomed)) return 'banned';
    const isWelcome = copy.#watches.some(
      (watch) => watch.node.isWelcome && watch.node !== watch.value.values,
    );
    return isWelcome ? 'welcome' : 'free';
  }

  /** What may be written in an expression's place, where a text is being written that takes none. */
  get welcomeTexts(): readonly string[] {
    return this.#textConstraint()?.welcome ?? [];
  }

  /** What the place is relevant to; undefined where it is nothing that constraints are about. */
  topic(): Topic | undefined {
    const { mode, inner } = this.#lexer;
    if (mode !== 'code' && mode !== 'text') return undefined;
    const near = this.#watches[0]?.value.topic ?? this.#textConstraint()?.topic;
    if (near) return near;
    for (let open = inner; open && !open.isBlock; open = open.outer) {
      const { topic } = this.#set.ofCallee(open.callee);
      if (open.opener === '(' && topic) return topic;
    }
    return mode === 'code' ? this.#set.ofCallee(calleeBefore(this.text).name).topic : undefined;
  }

  /** What is called round the place, from the innermost outwards, and what a bracket that came next would call. */
  callees(): string[] {
    const names = this.#lexer.mode === 'code' ? [calleeBefore(this.text).name] : [];
    for (let open = this.#lexer.inner; open && !open.isBlock; open = open.outer) names.push(open.callee);
    return names.filter((name) => name !== '');
  }

  /** What has to follow so that every bracket and text that is open is closed. */
  closing(): string {
    let closing = this.#lexer.literal?.quote ?? '';
    for (let open = this.#lexer.inner; open; open = open.outer) {
      closing += closers[open.opener] + (open.literal?.quote ?? '');
    }
    return closing;
  }

  #read(chunk: string, onEvent?: (event: LexerEvent) => void): void {
    const start = this.#lexer.text.length;
    const all = this.#lexer.text + chunk;
    for (let position = start; position < all.length; position++) {
      const character = all[position]!;
      const event = this.#lexer.read(all, position);
      if (this.#watches.length > 0) this.#stepWatches(character);
      if (!event) continue;
      this.#watch(event);
      if (event.kind === 'expression-in-text') this.#bannedTopic ??= this.#bareExpression(event.literal);
      onEvent?.(event);
    }
  }

  #stepWatches(character: string): void {
    const watches: Watch[] = [];
    for (const { value, node } of this.#watches) {
      const next = stepValue(node, character);
      const isWordSign = /[\w$]/.test(character);
      // A banned value counts once it is over, so that it may begin a longer word.
      if (!isWordSign && (node.isBanned || next?.isBanned)) this.#bannedTopic = value.topic;
      if (next) watches.push({ value, node: next });
    }
    this.#watches = watches;
  }

  #watch(event: LexerEvent): void {
    for (const value of this.#valuesAt(event)) {
      if (value.exceptFor && this.#purposes().some((name) => value.exceptFor!.test(name))) continue;
      this.#watches = [...this.#watches, { value, node: value.values }];
    }
  }

  /** What must not come at a place. */
  #valuesAt(event: LexerEvent): readonly KnownValue[] {
    const { inner, text } = this.#lexer;
    switch (event.kind) {
      case 'argument': {
        const { argument, callee, opener } = event.bracket;
        if (opener !== '(') return [];
        return this.#set
          .ofCallee(callee)
          .values.filter(({ at }) => 'argument' in at && at.argument === argument);
      }
      case 'value':
        return this.#set.ofOption(event.name, enclosingCall(inner)?.callee);
      case 'text-ended': {
        if (inner?.opener !== '(') return [];
        const content = text.slice(event.literal.start, -event.literal.quote.length);
        return this.#set
          .ofCallee(inner.callee)
          .after.filter(
            ({ at }) => 'afterArgument' in at && at.afterArgument === inner.argument && at.text.test(content),
          );
      }
      default:
        return [];
    }
  }

  #textConstraint(): KnownText | undefined {
    const { mode, literal, text } = this.#lexer;
    return mode === 'text' && literal ? this.#constraintOn(literal, text) : undefined;
  }

  /** The topic of an expression that has just begun and must not be, where no quote of the text has to go with it. */
  #bareExpression(literal: Literal): Topic | undefined {
    const before = this.text.replace(/\$?\{$/, '');
    return openQuote.exec(before)![0] === '' ? this.#constraintOn(literal, before)?.topic : undefined;
  }

  /** @param text up to a place in the literal */
  #constraintOn(literal: Literal, text: string): KnownText | undefined {
    if (!literal.isFormatted) return undefined;
    // A template with a tag is put together by a function that knows what to do.
    if (literal.quote === '`' && /[\w$)]/.test(text[literal.start - 2] ?? ' ')) return undefined;
    const content = text.slice(literal.start);
    return this.#set.texts.find(({ matching }) => matching.test(content));
  }

  #noteShape(event: LexerEvent): void {
    if (this.#broken) return;
    if (event.kind === 'argument' && event.bracket.opener === '(' && event.bracket.argument === 0) {
      const { callee, calleeStart } = event.bracket;
      const { calls } = this.#set.ofCallee(callee);
      const constraint = calls.length > 0 ? this.#callConstraint(calls) : undefined;
      if (constraint) this.#broken = { constraint, start: calleeStart };
    } else if (event.kind === 'assigned') {
      const constraint = this.#set.assignments.find(({ to }) => to.test(event.target));
      if (constraint) this.#broken = { constraint, start: event.targetStart };
    } else if (event.kind === 'expression-in-text') {
      const before = this.text.replace(/\$?\{$/, '');
      const constraint = this.#constraintOn(event.literal, before);
      if (constraint) this.#broken = { constraint, start: before.length - openQuote.exec(before)![0].length };
    }
  }

  #callConstraint(calls: readonly OfTopic<CallConstraint>[]): OfTopic<CallConstraint> | undefined {
    const purposes = this.#purposes();
    const isNamed = (names: RegExp) => purposes.some((name) => names.test(name));
    return calls.find(
      ({ purpose, exceptFor }) => (!purpose || isNamed(purpose)) && !(exceptFor && isNamed(exceptFor)),
    );
  }

  #noteStatement(): void {
    if (this.#broken || this.#toldOf === this.statementStart) return;
    const statement = this.text.slice(this.statementStart);
    for (const constraint of this.#set.statements) {
      const weak = constraint.pattern.exec(statement)?.indices?.groups?.weak;
      if (!weak) continue;
      this.#broken = { constraint, start: this.statementStart + weak[0] };
      this.#toldOf = this.statementStart;
      return;
    }
  }

  #purposes(): string[] {
    return writtenPurposes(this.text, this.statementStart);
  }
}

/** A quote of a query that was opened for what comes, with a sign that stands for anything. */
const openQuote = /(?:(?<![\\\w])['"]%?|%)?$/;

const closers = { '(': ')', '[': ']', '{': '}' } as const;
