import picocolors from 'picocolors';
import type { CliIo, TerminalStream } from '../cli-io.ts';

export type Style = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: on a terminal only, and not where NO_COLOR, `TERM=dumb` or `--no-color` say otherwise. */
export function styleFor(stream: TerminalStream, io: CliIo, color = true): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const wanted = forced || (stream.isTTY === true && TERM !== 'dumb');
  return picocolors.createColors(color && wanted && !NO_COLOR);
}
