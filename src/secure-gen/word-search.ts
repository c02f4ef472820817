import type { CodeLanguage } from './analysis/syntax/code-language.ts';
import { CommentLines } from './comment-lines.ts';
import type { Matcher } from './matching/matcher.ts';
import { registry } from './rules/registry.generated.ts';
import type { RegistryEntry } from './rules/registry-entry.ts';
import { WordScanner } from './word-scanner.ts';

/** A form of a rule, to be tried where one of its words stands. */
export interface Trial {
  readonly id: string;
  readonly rule: RegistryEntry;
  readonly matcher: Matcher;
}

/** A trial at one of its words. */
interface WordTrial extends Trial {
  /** The other words that the file has to have: all of one of the lists. Undefined where it needs none. */
  readonly company: readonly (readonly number[])[] | undefined;
}

/** The words of all rules of a language, and what is tried at them. */
interface WordList {
  readonly scanner: WordScanner;
  readonly words: readonly string[];
  /** By the index of the word; words that others need have none. */
  readonly trials: readonly (readonly WordTrial[])[];
}

const byLanguage = new Map<CodeLanguage, WordList>();

function wordListOf(language: CodeLanguage): WordList {
  let list = byLanguage.get(language);
  if (!list) {
    list = makeWordList(language);
    byLanguage.set(language, list);
  }
  return list;
}

function makeWordList(language: CodeLanguage): WordList {
  const indices = new Map<string, number>();
  const indexOf = (word: string): number => {
    const index = indices.get(word) ?? indices.size;
    indices.set(word, index);
    return index;
  };
  const trials: WordTrial[][] = [];
  for (const { id, entry: rule } of registry) {
    if (!rule.languages.includes(language)) continue;
    for (const matcher of rule.match) {
      for (const word of matcher.words) {
        const lists = matcher.company?.get(word);
        const company = lists?.some((others) => others.length === 0)
          ? undefined
          : lists?.map((others) => others.map(indexOf));
        const index = indexOf(word);
        const trial = { id, rule, matcher, company };
        trials[index] = [...(trials[index] ?? []), trial];
      }
    }
  }
  const words = [...indices.keys()];
  return {
    scanner: new WordScanner(words),
    words,
    trials: Array.from(words, (_, index) => trials[index] ?? []),
  };
}

/**
 * What may follow the name of what is called: its arguments, their types, a template; or, where the name is given another one,
 * that name or the end of a statement.
 */
const afterCallee = /\s{0,8}(?:\?\.|!)?(?:[(<`;\n]|as\s|:\s{0,4}[\w$]|$|(\)))/y;

/** Where a function is given to what makes one of it that does the same: `promisify(require('child_process').exec)`. */
const beforePromisified = /promisify\s{0,8}\([^()]*(?:\([^()]*\)[^()]*)?$/;
const longestBefore = 100;

interface WordPlace {
  readonly at: number;
  readonly trials: readonly Trial[];
}

/** Where words of rules stand in a text, and what is to be tried there. */
export function wordsIn(language: CodeLanguage, text: string): WordPlace[] {
  const { scanner, words, trials } = wordListOf(language);
  const isThere = new Uint8Array(words.length);
  const found: { readonly word: number; readonly at: number }[] = [];
  scanner.scan(text, (word, at) => {
    isThere[word] = 1;
    if (trials[word]!.length > 0) found.push({ word, at });
  });
  const hasCompany = ({ company }: WordTrial): boolean =>
    company?.some((others) => others.every((other) => isThere[other])) ?? true;
  const inCompany = new Map<number, readonly WordTrial[]>();
  const comments = new CommentLines(language, text);
  return found.flatMap(({ word, at }) => {
    let all = inCompany.get(word);
    if (!all) {
      all = trials[word]!.filter(hasCompany);
      inCompany.set(word, all);
    }
    if (all.length === 0 || comments.has(at)) return [];
    const left = all.filter(({ matcher }) => mayStand(matcher, text, at, at + words[word]!.length));
    return left.length > 0 ? [{ at, trials: left }] : [];
  });
}

function mayStand(matcher: Matcher, text: string, start: number, end: number): boolean {
  if (matcher.isCallee && !mayBeCallee(text, start, end)) return false;
  return matcher.mayStand?.(text, start, end) ?? true;
}

/** A module that is called itself, by the name that the file gives it: `const sessions = require('express-session')`. */
const beforeModule = /(?:require\(|from\s)\s{0,4}['"][\w@/.-]{0,40}$/;
const afterModule = /['"]\s{0,4}(?:[);\n]|$)/y;

function isModule(text: string, start: number, end: number): boolean {
  afterModule.lastIndex = end;
  return afterModule.test(text) && beforeModule.test(text.slice(Math.max(0, start - longestBefore), start));
}

function mayBeCallee(text: string, start: number, end: number): boolean {
  if (isModule(text, start, end)) return true;
  afterCallee.lastIndex = end;
  const found = afterCallee.exec(text);
  if (!found) return false;
  return (
    found[1] === undefined || beforePromisified.test(text.slice(Math.max(0, start - longestBefore), start))
  );
}
