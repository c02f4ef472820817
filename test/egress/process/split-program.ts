// A program that works through a gate, as a launcher starts it: `node split-program.js TASK [ARGUMENT]`.

import type { GateIo } from '../../../src/egress/process/gate-io.ts';
import { withGate } from '../../../src/egress/process/with-gate.ts';
import { ExitCode } from '../../../src/errors/exit-code.ts';
import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import { splitSettings } from './split-settings.ts';
import { type SplitTask, tasks } from './split-tasks.ts';

const { PPAGENT_GATE_FD: descriptor } = process.env;
delete process.env.PPAGENT_GATE_FD;
const [name = '', ...args] = process.argv.slice(2);
const interrupt = new AbortController();
let wasSignalled = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (wasSignalled) process.exit(130);
    wasSignalled = true;
    interrupt.abort();
  });
}
const io: GateIo = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: interrupt.signal,
  interrupt: (reason) => interrupt.abort(reason),
  ...(descriptor
    ? { gateDescriptor: Number(descriptor) }
    : { restart: [process.execPath, process.argv[1]!, name, ...args] }),
};

// As a core does that stops before it comes to its work.
if (descriptor && name === 'end-unheard') process.exit(0);

// As a core does that stops before it comes to its work.
if (descriptor && name === 'end-unheard') process.exit(0);

try {
  const task: SplitTask | undefined = tasks[name];
  if (!task && name !== 'end-unheard') throw new Error(`there is no task ${name}`);
  process.exitCode = await withGate(
    io,
    async () => splitSettings(process.env),
    (gate) => task!(gate, io, args),
  );
} catch (error) {
  const { aborted, reason } = interrupt.signal;
  const told: unknown = aborted ? reason : error;
  if (PpagentError.is(told)) {
    process.stderr.write(`${told.message} [${told.code}]\n`);
    process.exitCode = told.exitCode;
  } else if (aborted) {
    process.exitCode = ExitCode.Interrupted;
  } else {
    process.stderr.write(`${(error as Error).stack}\n`);
    process.exitCode = ExitCode.Internal;
  }
}
