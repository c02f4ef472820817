import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { quotedHoles } from '../../fixing/python-quoted-holes.ts';
import { isPython2 } from '../../fixing/python-version.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['python-command-injection', 'python-command-wrapper', 'python-remote-command'],
};

/** Shells that read quotes in another way. */
const otherShells = /\.exe\b|\bpowershell\b|\bcmd(?:\.exe)? \/c\b/i;

/** `ssh.exec_command("du -sh " + folder)` → `… + shlex.quote(folder)`; what was code for the shell in a value is one word of text. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    if (!call || otherShells.test(file.text)) return undefined;
    const imports = new PythonImports(file, node);
    const module = isPython2(file) ? 'pipes' : 'shlex';
    const quote = imports.known('shlex', 'quote') ?? imports.ofModule(module, 'quote');
    if (quote === undefined) return undefined;
    const path = calleeReference(file, node)?.path ?? '';
    const isList = (text: string): boolean => /^[[(]/.test(text) && !/^\(\s*f?["']/.test(text);
    const shellLine =
      /^(?:call|run|Popen|check_output|check_call)$/.test(call.callee.name) && /^subprocess\b/.test(path);
    for (const { value, isSpread } of shellLine ? call.arguments.slice(0, 1) : call.arguments) {
      if (isSpread || isList(context.tracer.resolved(value).text)) continue;
      const edits = quotedHoles(value, context, quote);
      if (edits) return [...edits, ...imports.edits()];
    }
    return undefined;
  },
};
