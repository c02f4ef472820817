import { join } from 'node:path';
import { decodeTextFile, readTextFile, type TextFile } from '../../repo/files/text-file.ts';
import { type LanguageId, languageOfPath } from '../../repo/language-of-path.ts';
import { functionAt, functionsOf } from '../../repo/symbols/functions-of.ts';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';

/** A source file with its functions. */
export interface SourceFile {
  readonly file: string;
  readonly language: LanguageId;
  readonly text: string;
  readonly functions: readonly FunctionSymbol[];
}

/** Files read at once. */
const filesAtOnce = 16;

/** The sources of a repository, read and parsed when they are asked for and then remembered as they were. */
export class SourceIndex {
  readonly files: readonly string[];
  readonly #root: string;
  readonly #known: ReadonlySet<string>;
  readonly #loaded = new Map<string, Promise<SourceFile | undefined>>();
  readonly #contents = new Map<string, Promise<TextFile>>();
  #mentions: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  /** @param files relative to `root`, with forward slashes */
  constructor(root: string, files: readonly string[]) {
    this.#root = root;
    this.files = files;
    this.#known = new Set(files);
  }

  /** A file with its functions; undefined when it is not one of the sources or in no language that we know. */
  load(file: string): Promise<SourceFile | undefined> {
    let loaded = this.#loaded.get(file);
    if (loaded === undefined) {
      loaded = this.#load(file);
      this.#loaded.set(file, loaded);
    }
    return loaded;
  }

  /** The innermost function at a line (from 1) of a file. */
  async functionAt(file: string, line: number): Promise<FunctionSymbol | undefined> {
    const source = await this.load(file);
    return source && functionAt(source.functions, line);
  }

  /** Files that hold one of these names as a word, in the order of `files`; parses nothing. */
  async filesMentioning(names: ReadonlySet<string>): Promise<string[]> {
    this.#mentions ??= this.#readMentions();
    const mentions = await this.#mentions;
    const found = new Set([...names].flatMap((name) => mentions.get(firstWord(name)) ?? []));
    return this.files.filter((file) => found.has(file));
  }

  async text(file: string): Promise<string> {
    return (await this.content(file)).text;
  }

  /** A file as it is on disk; empty when it cannot be read, or not as text: nothing in it is of use then. */
  content(file: string): Promise<TextFile> {
    let content = this.#contents.get(file);
    if (content === undefined) {
      content = readTextFile(join(this.#root, file)).catch(() => decodeTextFile(Buffer.alloc(0)));
      this.#contents.set(file, content);
    }
    return content;
  }

  async #load(file: string): Promise<SourceFile | undefined> {
    const language = languageOfPath(file);
    if (language === undefined || !this.#known.has(file)) return undefined;
    const text = await this.text(file);
    return { file, language, text, functions: await functionsOf(language, text) };
  }

  async #readMentions(): Promise<ReadonlyMap<string, readonly string[]>> {
    const mentions = new Map<string, string[]>();
    const queue = this.files.filter((file) => languageOfPath(file) !== undefined).values();
    const worker = async (): Promise<void> => {
      for (const file of queue) {
        for (const name of new Set((await this.text(file)).match(words))) {
          const files = mentions.get(name);
          if (files) files.push(file);
          else mentions.set(name, [file]);
        }
      }
    };
    await Promise.all(Array.from({ length: filesAtOnce }, worker));
    return mentions;
  }
}

const words = /[\p{L}\p{N}_$]+/gu;

/** Names of the shell may have signs in them that end a word elsewhere. */
function firstWord(name: string): string {
  return name.match(words)?.[0] ?? name;
}
