import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { Gate } from '../gate/gate.ts';
import type { GateSettings } from '../gate/gate-settings.ts';
import { coreEnvironment } from './core-environment.ts';
import { probeCoreIsolation } from './core-isolation.ts';
import type { GateIo } from './gate-io.ts';
import { GateServer } from './gate-server.ts';
import { preloadArguments } from './preload-arguments.ts';
import { type CoreEnd, type RunningCore, startCore } from './start-core.ts';

/** How long a core that is asked to end may take to hear it, in milliseconds; what it then does takes its own time. */
const patienceMs = 10_000;

/**
 * The gate's process: starts the core without network, and sends for it until it has ended.
 *
 * @param restart the program and arguments that start the core
 * @returns the exit code of the core
 * @throws PpagentError CORE_ENDED when it ends otherwise; whatever opening the gate throws
 */
export async function runGate(
  io: GateIo,
  settings: () => Promise<GateSettings>,
  restart: readonly string[],
  openGate: (settings: GateSettings) => Promise<Gate>,
): Promise<ExitCode> {
  const [{ prefix, isolation }, chosen] = await Promise.all([probeCoreIsolation(io.env), settings()]);
  const [program = '', ...args] = restart;
  const command = [...prefix, program, ...preloadArguments(), ...args];
  const core = startCore(command, coreEnvironment(io.env, chosen.endpoints), io);
  const gate = await openGate(chosen).catch(async (error: unknown) => {
    core.pipe.resume();
    core.kill();
    await core.ended;
    throw error;
  });
  const server = new GateServer(core.pipe, gate, isolation);
  const interrupt = () => void endSoon(server, core);
  io.signal.addEventListener('abort', interrupt, { once: true });
  if (io.signal.aborted) interrupt();
  try {
    const end = await core.ended;
    await server.closed;
    return exitCodeOf(end, server.isMet, io.signal);
  } finally {
    io.signal.removeEventListener('abort', interrupt);
    await gate.close();
  }
}

/** Ends the core: as it does so itself, or by force where it does not answer. */
async function endSoon(server: GateServer, core: RunningCore): Promise<void> {
  const timer = setTimeout(() => core.kill(), patienceMs);
  timer.unref();
  // What fails here is the core that has ended.
  await server.interrupt().catch(() => {});
  clearTimeout(timer);
}

/** A core that never spoke to the gate cannot have come to a result. */
function exitCodeOf(end: CoreEnd, isMet: boolean, signal: AbortSignal): ExitCode {
  if (end.kind === 'exited') {
    const code = Object.values(ExitCode).find((each) => each === end.code);
    const isResult = code === ExitCode.Ok || code === ExitCode.Findings;
    if (code !== undefined && (isMet || !isResult)) return code;
  } else if (signal.aborted) {
    return ExitCode.Interrupted;
  }
  throw new PpagentError('CORE_ENDED', `the process that works without network ${howItEnded(end)}`, {
    cause: end.kind === 'failed' ? end.error : undefined,
  });
}

function howItEnded(end: CoreEnd): string {
  switch (end.kind) {
    case 'exited':
      return `ended with code ${end.code}`;
    case 'signalled':
      return `was ended by ${end.signal}`;
    case 'failed':
      return `did not start: ${end.error.message}`;
  }
}
