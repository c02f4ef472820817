import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';
import type { SourceFile } from './source-index.ts';
import { isTestPath } from './test-path.ts';

/** In how many processes that ran failing tests, and in how many others, a function was called. */
export interface Spectrum {
  readonly failing: number;
  readonly passing: number;
  /** Processes that ran failing tests. */
  readonly failingTotal: number;
}

interface CoveredFunction {
  readonly ranges: readonly {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }[];
}

interface CoveredProcess {
  readonly failing: boolean;
  /** Whether it ran tests itself, and was not started by one. */
  readonly runsTests: boolean;
  /** By file, relative to the root. */
  readonly scripts: ReadonlyMap<string, readonly CoveredFunction[]>;
}

/**
 * Which functions ran, from the files that Node writes when `NODE_V8_COVERAGE` names a folder: one a process. Runners
 * that start a process for each test file, as node:test does, thus tell failing files from passing ones.
 */
export class V8Coverage {
  readonly #processes: readonly CoveredProcess[];
  /** Those too that tests started. */
  readonly #all: readonly CoveredProcess[];

  private constructor(processes: readonly CoveredProcess[], all: readonly CoveredProcess[]) {
    this.#processes = processes;
    this.#all = all;
  }

  /**
   * @param folder that `NODE_V8_COVERAGE` named
   * @param root of the copy in which the tests ran
   * @param failingFiles test files with failures, relative to `root`
   */
  static async read(folder: string, root: string, failingFiles: ReadonlySet<string>): Promise<V8Coverage> {
    const names = await readdir(folder).catch(() => []);
    const processes = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map((name) => readProcess(join(folder, name), root, failingFiles)),
    );
    const useful = processes.filter((process) => process.failing || process.runsTests);
    const anyFailing = useful.some((process) => process.failing);
    const counted = anyFailing ? useful : useful.map((process) => ({ ...process, failing: true }));
    return new V8Coverage(counted, processes);
  }

  /**
   * Whether a function ran in any process, or the file where no function is given; undefined where nobody can tell, as of a
   * file that was transpiled.
   */
  ran({ file, text }: Pick<SourceFile, 'file' | 'text'>, symbol?: FunctionSymbol): boolean | undefined {
    const loads = this.#all.flatMap(({ scripts }) => {
      const functions = scripts.get(file);
      return functions === undefined ? [] : [functions];
    });
    if (loads.length === 0) return this.#processes.length > 0 ? false : undefined;
    if (!symbol) return true;
    if (loads.some((functions) => wasCalledIn(functions, text, symbol))) return true;
    return loads.every((functions) => coversText(functions, text)) ? false : undefined;
  }

  /** How often a function ran; undefined when its file was not seen as it is on disk, for instance after transpiling. */
  spectrumOf(source: Pick<SourceFile, 'file' | 'text'>, symbol: FunctionSymbol): Spectrum | undefined {
    const counts = { failing: 0, passing: 0 };
    let known = false;
    for (const { failing, scripts } of this.#processes) {
      const functions = scripts.get(source.file);
      if (functions === undefined || !coversText(functions, source.text)) continue;
      known = true;
      if (wasCalled(functions, symbol)) counts[failing ? 'failing' : 'passing']++;
    }
    const failingTotal = this.#processes.filter((process) => process.failing).length;
    return known ? { ...counts, failingTotal } : undefined;
  }
}

async function readProcess(
  file: string,
  root: string,
  failingFiles: ReadonlySet<string>,
): Promise<CoveredProcess> {
  const report = parse(await readFile(file, 'utf8'));
  const scripts = new Map<string, readonly CoveredFunction[]>();
  for (const { url, functions } of report?.result ?? []) {
    if (!url.startsWith('file://')) continue;
    const path = relative(root, fileURLToPath(url)).split(sep).join('/');
    if (!path.startsWith('..') && !path.includes('node_modules/')) scripts.set(path, functions);
  }
  const paths = [...scripts.keys()];
  const failing = paths.some((path) => failingFiles.has(path));
  return { failing, runsTests: paths.some(isTestPath), scripts };
}

/** A process that was killed leaves half a file. */
function parse(json: string): { result: { url: string; functions: CoveredFunction[] }[] } | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function coversText(functions: readonly CoveredFunction[], text: string): boolean {
  return functions.some(({ ranges }) => ranges[0]?.startOffset === 0 && ranges[0].endOffset === text.length);
}

function wasCalledIn(functions: readonly CoveredFunction[], text: string, symbol: FunctionSymbol): boolean {
  return coversText(functions, text) && wasCalled(functions, symbol);
}

function wasCalled(functions: readonly CoveredFunction[], symbol: FunctionSymbol): boolean {
  const { startIndex } = symbol.range;
  const own = functions.find(({ ranges: [outer] }) => {
    return (
      outer !== undefined &&
      outer.startOffset >= startIndex &&
      outer.endOffset >= symbol.bodyRange.endIndex &&
      outer.endOffset <= symbol.range.endIndex
    );
  });
  return (own?.ranges[0]?.count ?? 0) > 0;
}
