import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, relative, sep } from 'node:path';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';

/** Written when something else, such as a tool for coverage, took our place, so that calls may have been missed. */
const replacedMark = 'replaced';

/**
 * What Python imports before anything else when it is on its path (`site`): it writes down each function of the tree when it
 * is first called, as a line `LINE NAME FILE`, at once, because a process may end without a farewell. It takes itself off the
 * path again and lets another `sitecustomize` have its turn.
 */
const hook = `
import os, sys

def _follow(folder, root):
    out = os.open(os.path.join(folder, '%d.calls' % os.getpid()), os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    seen = {}

    def note(code):
        if id(code) in seen:
            return
        seen[id(code)] = code
        name = os.path.abspath(code.co_filename)
        if name.startswith(root):
            line = '%d %s %s\\n' % (code.co_firstlineno, code.co_name, name)
            os.write(out, line.encode('utf-8', 'surrogateescape'))

    if hasattr(sys, 'monitoring'):
        def start(code, offset):
            note(code)
            return sys.monitoring.DISABLE
        for tool in (4, 3):
            try:
                sys.monitoring.use_tool_id(tool, 'ppagent')
                sys.monitoring.register_callback(tool, sys.monitoring.events.PY_START, start)
                sys.monitoring.set_events(tool, sys.monitoring.events.PY_START)
                return
            except ValueError:
                pass

    def trace(frame, event, argument):
        note(frame.f_code)

    import atexit, threading
    sys.settrace(trace)
    threading.settrace(trace)

    def farewell():
        if sys.gettrace() is not trace:
            os.write(out, b'${replacedMark}\\n')
    atexit.register(farewell)

def _begin():
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [path for path in sys.path if os.path.abspath(path) != here]
    sys.modules.pop('sitecustomize', None)
    try:
        import sitecustomize
    except ImportError as error:
        if error.name != 'sitecustomize':
            raise
    _follow(os.path.join(here, 'calls'), os.environ['PPAGENT_CALLS_BELOW'] + os.sep)

try:
    _begin()
except Exception:
    pass
`;

interface Call {
  readonly line: number;
  readonly name: string;
}

/** Which functions of a tree ran in processes of Python. */
export class PythonCalls {
  /** By file, relative to the root; undefined where calls may have been missed. */
  readonly #calls: ReadonlyMap<string, readonly Call[]> | undefined;

  private constructor(calls: ReadonlyMap<string, readonly Call[]> | undefined) {
    this.#calls = calls;
  }

  /**
   * Prepares a folder that calls are written to.
   *
   * @param root of the tree; functions elsewhere are of no interest
   * @returns variables that make Python write them
   */
  static async prepare(
    folder: string,
    root: string,
    environment: Readonly<Record<string, string | undefined>>,
  ): Promise<Record<string, string>> {
    await mkdir(join(folder, 'calls'), { recursive: true });
    await writeFile(join(folder, 'sitecustomize.py'), hook);
    const others = environment.PYTHONPATH ? [environment.PYTHONPATH] : [];
    return { PYTHONPATH: [folder, ...others].join(delimiter), PPAGENT_CALLS_BELOW: root };
  }

  static async read(folder: string, root: string): Promise<PythonCalls> {
    const names = await readdir(join(folder, 'calls'));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, 'calls', name), 'utf8')));
    const calls = new Map<string, Call[]>();
    for (const line of texts.join('').split('\n')) {
      if (line === replacedMark) return new PythonCalls(undefined);
      const [, number, name, file] = /^(\d+) (\S+) (.+)$/.exec(line) ?? [];
      if (file === undefined) continue;
      const path = relative(root, file).split(sep).join('/');
      calls.set(path, [...(calls.get(path) ?? []), { line: Number(number), name: name! }]);
    }
    return new PythonCalls(calls);
  }

  /**
   * Whether a function ran, or the file where none is given; undefined where nobody can tell. Python that was told to look at
   * no variables counts as if it had not run.
   */
  ran(file: string, symbol: FunctionSymbol | undefined): boolean | undefined {
    const calls = this.#calls?.get(file);
    if (!this.#calls || !symbol) return this.#calls && calls !== undefined;
    const { range, bodyRange, name } = symbol;
    return (calls ?? []).some(
      (call) => call.name === name && call.line >= range.startLine && call.line <= bodyRange.startLine,
    );
  }
}
