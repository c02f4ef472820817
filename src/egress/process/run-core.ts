import { Socket } from 'node:net';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { Gate } from '../gate/gate.ts';
import { GateClient } from './gate-client.ts';
import type { GateIo } from './gate-io.ts';
import { installNetworkGuard } from './network-guard.ts';

/** How long a core may go on without its gate to put things in order, in milliseconds. */
const graceMs = 10_000;

/**
 * The core's process: does the work, with a gate at the other end of a pipe, and without network of its own. When the
 * gate is gone, the work is interrupted and has some time to end.
 *
 * @throws PpagentError PROVIDER_FAILED when there is no gate, or it is gone; whatever the work throws
 */
export async function runCore(
  io: GateIo,
  descriptor: number,
  work: (gate: Gate) => Promise<ExitCode>,
): Promise<ExitCode> {
  installNetworkGuard();
  const gate = await GateClient.connect(openPipe(descriptor), { interrupt: () => io.interrupt?.() });
  let isDone = false;
  void gate.lost.then((reason) => {
    if (isDone) return;
    io.interrupt?.(reason);
    setTimeout(() => process.exit(ExitCode.Provider), graceMs).unref();
  });
  try {
    return await work(gate);
  } finally {
    isDone = true;
    await gate.close();
  }
}

function openPipe(descriptor: number): Socket {
  try {
    return new Socket({ fd: descriptor, readable: true, writable: true });
  } catch (cause) {
    throw new PpagentError('PROVIDER_FAILED', `there is no gate at file descriptor ${descriptor}`, {
      remedy: 'Unset PPAGENT_GATE_FD: it is for ppagent alone.',
      cause,
    });
  }
}
