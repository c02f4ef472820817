import { join } from 'node:path';
import { readTextFile } from '../../repo/files/text-file.ts';
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

/** The sources of a repository, read and parsed when they are asked for and then remembered. */
export class SourceIndex {
  readonly files: readonly string[];
  readonly #root: string;
  readonly #loaded = new Map<string, Promise<SourceFile | undefined>>();
  readonly #texts = new Map<string, Promise<string>>();

  /** @param files relative to `root`, with forward slashes */
  constructor(root: string, files: readonly string[]) {
    this.#root = root;
    this.files = files;
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

  /** Files whose text holds one of these names; a quick look that parses nothing. */
  async filesMentioning(names: ReadonlySet<string>): Promise<string[]> {
    const wanted = [...names];
    const mentions = await Promise.all(
      this.files.map(async (file) => {
        const text = languageOfPath(file) === undefined ? '' : await this.text(file);
        return wanted.some((name) => text.includes(name)) ? file : undefined;
      }),
    );
    return mentions.filter((file) => file !== undefined);
  }

  text(file: string): Promise<string> {
    let text = this.#texts.get(file);
    if (text === undefined) {
      text = readTextFile(join(this.#root, file)).then((content) => content.text);
      this.#texts.set(file, text);
    }
    return text;
  }

  async #load(file: string): Promise<SourceFile | undefined> {
    const language = languageOfPath(file);
    if (language === undefined || !this.files.includes(file)) return undefined;
    const text = await this.text(file);
    return { file, language, text, functions: await functionsOf(language, text) };
  }
}
