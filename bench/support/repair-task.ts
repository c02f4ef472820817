import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of the repair data: a function with a bug, and tests that show it. */
export interface RepairTask {
  readonly id: string;
  readonly lang: 'js' | 'py';
  readonly bug_type: string;
  readonly entry_point: string;
  readonly docstring: string;
  readonly buggy: string;
  readonly fixed: string;
  readonly test: string;
}

/** The command that runs a task's tests in its folder. */
export function testCommand(task: RepairTask): string {
  return task.lang === 'js' ? 'node test.js' : 'python3 test_solution.py';
}

/** Writes a task as a small project: the function with its documentation in one file, the tests in another. */
export function writeProject(task: RepairTask, folder: string, code: 'buggy' | 'fixed'): void {
  mkdirSync(folder, { recursive: true });
  if (task.lang === 'js') {
    writeFileSync(join(folder, 'solution.js'), sourceOf(task, code));
    writeFileSync(
      join(folder, 'test.js'),
      `const { ${namesOf(task[code]).join(', ')} } = require('./solution.js');\n\n${task.test}\n`,
    );
  } else {
    writeFileSync(join(folder, 'solution.py'), sourceOf(task, code));
    writeFileSync(join(folder, 'test_solution.py'), `from solution import *\n\n${task.test}\n`);
  }
}

/** The file that holds the function, with its documentation. */
export function sourceOf(task: RepairTask, code: 'buggy' | 'fixed'): string {
  const source = task[code].replace(/^\n+|\s+$/g, '');
  return task.lang === 'js' ? javascript(task, source) : python(task, source);
}

function javascript(task: RepairTask, source: string): string {
  const comment = task.docstring.split('\n').map((line) => ` * ${line}`.trimEnd());
  const declaration = new RegExp(`^(const|let|var|function|async function) ${task.entry_point}\\b`, 'm');
  const documented = source.replace(declaration, (start) => ['/**', ...comment, ' */', start].join('\n'));
  return `${documented}\n\nmodule.exports = { ${namesOf(source).join(', ')} };\n`;
}

/** Top-level names: some tests use a helper beside the function itself. */
function namesOf(source: string): string[] {
  return [...source.matchAll(/^(?:const|let|var|function|async function) (\w+)/gm)].map((match) => match[1]!);
}

function python(task: RepairTask, source: string): string {
  const docstring = task.docstring.replaceAll('\\', '\\\\').replaceAll('"""', "'''");
  const lines = docstring.split('\n').map((line) => `    ${line}`.trimEnd());
  const header = new RegExp(`^def ${task.entry_point}\\([^\\n]*:[ \\t]*$`, 'm');
  const documented = source.replace(header, (start) => [start, '    """', ...lines, '    """'].join('\n'));
  return `${pythonImports}\n\n${documented}\n`;
}

/** What the functions of this data take for granted. */
const pythonImports = 'import math\nfrom typing import *';
