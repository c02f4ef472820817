import { readTextFile } from '../../../repo/files/text-file.ts';
import { languageOfPath } from '../../../repo/language-of-path.ts';
import { functionsOf } from '../../../repo/symbols/functions-of.ts';
import type { FunctionSymbol } from '../../../repo/symbols/source-symbol.ts';
import { resolveInside } from '../../workspace/resolve-inside.ts';
import type { CoveredTestRun } from '../run-tests.ts';

interface CoveredFile {
  readonly file: string;
  readonly text: string;
  readonly functions: readonly FunctionSymbol[];
}

/** Which functions of some files the tests ran before anything was changed. */
export class Coverage {
  readonly #run: CoveredTestRun;
  readonly #files: ReadonlyMap<string, CoveredFile>;

  private constructor(run: CoveredTestRun, files: ReadonlyMap<string, CoveredFile>) {
    this.#run = run;
    this.#files = files;
  }

  /** @param root of the copy in which the tests ran; it still is as it was then */
  static async of(run: CoveredTestRun, root: string, paths: Iterable<string>): Promise<Coverage> {
    const files = new Map<string, CoveredFile>();
    for (const file of paths) {
      const language = languageOfPath(file)!;
      const { text } = await readTextFile(await resolveInside(root, file));
      files.set(file, { file, text, functions: await functionsOf(language, text) });
    }
    return new Coverage(run, files);
  }

  /**
   * Whether any test runs a function, as it stands by now; of what is in no function, whether any loads the file. Undefined
   * where nobody can tell, as of languages that are not looked into.
   */
  ran(file: string, symbol: FunctionSymbol | undefined): boolean | undefined {
    const covered = this.#files.get(file);
    if (covered === undefined) return undefined;
    if (symbol === undefined) return this.#ran(covered, undefined);
    const namesakes = covered.functions.filter(({ qualifiedName }) => qualifiedName === symbol.qualifiedName);
    const answers = namesakes.map((namesake) => this.#ran(covered, namesake));
    if (answers.includes(true)) return true;
    return answers.length === 0 || answers.includes(undefined) ? undefined : false;
  }

  #ran(covered: CoveredFile, symbol: FunctionSymbol | undefined): boolean | undefined {
    switch (languageOfPath(covered.file)) {
      case 'javascript':
      case 'typescript':
      case 'tsx':
        return this.#run.coverage.ran(covered, symbol);
      case 'python':
        return this.#run.pythonCalls?.ran(covered.file, symbol);
      default:
        return undefined;
    }
  }
}
