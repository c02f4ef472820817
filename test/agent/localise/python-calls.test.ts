import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PythonCalls } from '../../../src/agent/localise/python-calls.ts';
import { functionsOf } from '../../../src/repo/symbols/functions-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const code = `import threading


def wrap(f):
    return f


class Pump:
    @wrap
    def start(self):
        worker = threading.Thread(target=self.turn)
        worker.start()
        worker.join()

    def turn(self):
        pass

    def stop(self):
        pass
`;

/** Which functions ran in a program. */
async function ranIn(program: string, environment: Record<string, string> = {}) {
  const root = temporaryFolder({
    'pump.py': code,
    'other.py': 'x = 1\n',
    'main.py': program,
    'site/sitecustomize.py': 'import builtins\nbuiltins.customised = True\n',
  });
  const folder = temporaryFolder();
  const given = { ...process.env, ...environment };
  const env = { ...given, ...(await PythonCalls.prepare(folder, root, given)) };
  const output = execFileSync('python3', ['main.py'], { cwd: root, env, encoding: 'utf8' });
  const calls = await PythonCalls.read(folder, root);
  const functions = await functionsOf('python', code);
  const ran = (name: string) =>
    calls.ran(
      'pump.py',
      functions.find((symbol) => symbol.qualifiedName === name),
    );
  return { root, output, calls, ran };
}

it('tells which functions ran, decorated ones and those of threads too, and which files were loaded', async () => {
  const { calls, ran } = await ranIn('from pump import Pump\nPump().start()\n');
  expect(['wrap', 'Pump.start', 'Pump.turn', 'Pump.stop'].map(ran)).toEqual([true, true, true, false]);
  expect([calls.ran('pump.py', undefined), calls.ran('other.py', undefined)]).toEqual([true, false]);
});

it('knows of processes that end without a farewell, and of those that they start', async () => {
  const { ran } = await ranIn(
    'import os, subprocess, sys\nsubprocess.run([sys.executable, "-c", "import os, pump; pump.Pump().stop(); os._exit(0)"])\n',
  );
  expect(ran('Pump.stop')).toBe(true);
});

it("lets the user's own sitecustomize have its turn", async () => {
  const root = temporaryFolder({ 'sitecustomize.py': 'import builtins\nbuiltins.customised = True\n' });
  const { output } = await ranIn('import builtins\nprint(builtins.customised)\n', { PYTHONPATH: root });
  expect(output).toBe('True\n');
});

it('says nothing where something else has taken its place', async () => {
  const { ran } = await ranIn(
    'import sys\nif not hasattr(sys, "monitoring"): sys.settrace(None)\nfrom pump import Pump\nPump().stop()\n',
  );
  const isReplaced = execFileSync('python3', ['-c', 'import sys; print(hasattr(sys, "monitoring"))'], {
    encoding: 'utf8',
  });
  expect(ran('Pump.stop')).toBe(isReplaced.trim() === 'True' ? true : undefined);
});
