import { setFlagsFromString } from 'node:v8';
import type { CliIo } from '../cli-io.ts';

/**
 * A proxy runs all day beside what it serves, and little of what it allocates lives longer than a call. Left alone, V8 lets
 * several times of what lives pile up before it collects that. Here it does so sooner in both processes, and the core, which
 * allocates most, begins with a smaller nursery; together a third less memory with 200 streams, for no measurable time.
 * Nothing is changed where ppagent is a part of another program.
 *
 * @returns what the command is to run with from here on
 */
export function keepHeapSmall(io: CliIo): CliIo {
  const { restart, gateDescriptor } = io;
  if (!restart && gateDescriptor === undefined) return io;
  setFlagsFromString('--optimize-for-size');
  if (!restart) return io;
  const [program = '', ...rest] = restart;
  return { ...io, restart: [program, '--max-semi-space-size=2', ...rest] };
}
