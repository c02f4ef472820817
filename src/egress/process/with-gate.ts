import type { ExitCode } from '../../errors/exit-code.ts';
import type { Gate } from '../gate/gate.ts';
import type { GateSettings } from '../gate/gate-settings.ts';
import type { GateIo } from './gate-io.ts';

/**
 * Runs work that needs the gate. In the process that the user started, the gate is opened and the same command is started
 * again, as a core without network (`io.restart`); there, the work runs with the gate at the other end of a pipe
 * (`io.gateDescriptor`). Where ppagent is part of another program, both share its process.
 *
 * @param settings asked in the gate's process alone
 * @returns what the work returned
 * @throws whatever opening the gate or the work throws; PpagentError CORE_ENDED when the core ended on its way,
 * PROVIDER_FAILED in a core whose gate is gone
 */
export async function withGate(
  io: GateIo,
  settings: () => Promise<GateSettings>,
  work: (gate: Gate) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (io.gateDescriptor !== undefined) {
    const { runCore } = await import('./run-core.ts');
    return runCore(io, io.gateDescriptor, work);
  }
  // Loaded while the core starts.
  const open = async (chosen: GateSettings): Promise<Gate> => {
    const { openGate } = await import('../gate/open-gate.ts');
    return openGate(chosen, { warn: (line) => io.stderr.write(`ppagent: ${line}\n`) });
  };
  if (io.restart) {
    const { runGate } = await import('./run-gate.ts');
    return runGate(io, settings, io.restart, open);
  }
  const gate = await open(await settings());
  try {
    return await work(gate);
  } finally {
    await gate.close();
  }
}
