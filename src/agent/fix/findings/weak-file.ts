import { join } from 'node:path';
import { regionOf } from '../../../redact/report/located-finding.ts';
import { ScannedText } from '../../../redact/scanned-text.ts';
import { decodeTextFile, readTextFile, type TextFile } from '../../../repo/files/text-file.ts';
import { functionsOf } from '../../../repo/symbols/functions-of.ts';
import type { FunctionSymbol } from '../../../repo/symbols/source-symbol.ts';
import type { CodeLanguage } from '../../../secure-gen/analysis/syntax/code-language.ts';
import { codeLanguageOf } from '../../../secure-gen/analysis/syntax/code-language-of.ts';
import { findWeaknesses } from '../../../secure-gen/find-weaknesses.ts';
import type { Weakness } from '../../../secure-gen/weakness.ts';
import { alignFindings } from './align-findings.ts';
import type { AskedFinding } from './asked-finding.ts';

/** A file with weaknesses, as it stands after those that were mended so far. */
export class WeakFile {
  readonly path: string;
  readonly language: CodeLanguage;
  #content: TextFile;
  #weaknesses: readonly Weakness[];
  readonly #open: Map<AskedFinding, Weakness>;

  private constructor(
    path: string,
    language: CodeLanguage,
    content: TextFile,
    weaknesses: readonly Weakness[],
    open: Map<AskedFinding, Weakness>,
  ) {
    this.path = path;
    this.language = language;
    this.#content = content;
    this.#weaknesses = weaknesses;
    this.#open = open;
  }

  /**
   * @param path relative to `root`, in a language that weaknesses are looked for in
   * @param asked of this file; those that are not where they were found are not among its open ones
   * @throws PpagentError PATH_NOT_FOUND, NOT_TEXT
   */
  static async read(root: string, path: string, asked: readonly AskedFinding[]): Promise<WeakFile> {
    const content = await readTextFile(join(root, path));
    const language = codeLanguageOf(path)!;
    const source = new ScannedText(content.text, path);
    const { weaknesses } = await findWeaknesses(language, content.text);
    const open = new Map<AskedFinding, Weakness>();
    for (const each of asked) {
      const weakness = weaknesses.find((one) => isSame(source, one, each));
      if (weakness) open.set(each, weakness);
    }
    return new WeakFile(path, language, content, weaknesses, open);
  }

  get content(): TextFile {
    return this.#content;
  }

  get text(): string {
    return this.#content.text;
  }

  /** Where a finding is now; undefined where it is not. */
  weaknessOf(asked: AskedFinding): Weakness | undefined {
    return this.#open.get(asked);
  }

  /** The innermost function with a name round a finding. */
  async functionOf(asked: AskedFinding): Promise<FunctionSymbol | undefined> {
    const weakness = this.weaknessOf(asked);
    if (!weakness) return undefined;
    const functions = await functionsOf(this.language, this.text);
    return functions.findLast(
      ({ range }) => range.startIndex <= weakness.start && weakness.end <= range.endIndex,
    );
  }

  /**
   * Goes on with a text in which a finding is mended.
   *
   * @returns the findings that went with it
   */
  async advance(text: string, mended: AskedFinding): Promise<readonly AskedFinding[]> {
    const weakness = this.weaknessOf(mended);
    const weaknesses = this.#weaknesses.filter((one) => one !== weakness);
    const after = { text, weaknesses: (await findWeaknesses(this.language, text)).weaknesses };
    const places = alignFindings({ text: this.text, weaknesses }, after);
    const gone: AskedFinding[] = [];
    for (const [asked, place] of [...this.#open]) {
      const now = places.get(place);
      if (now) this.#open.set(asked, now);
      else this.#open.delete(asked);
      if (!now && asked !== mended) gone.push(asked);
    }
    this.#content = decodeTextFile(this.#content.encode(text));
    this.#weaknesses = after.weaknesses;
    return gone;
  }
}

/** A scan sees the mark at the beginning of a file, which a text to work on has not: columns there are left out. */
function isSame(source: ScannedText, weakness: Weakness, { finding }: AskedFinding): boolean {
  if (weakness.rule !== finding.rule) return false;
  const { startLine, startColumn } = regionOf(source, weakness);
  return startLine === finding.startLine && (startLine === 1 || startColumn === finding.startColumn);
}
