import { createInterface } from 'node:readline/promises';
import type { CliIo } from '../cli-io.ts';

/**
 * Asks a yes-or-no question on the terminal; anything but yes is no, and so is the end of the input. Only for when stdin is
 * a terminal.
 */
export async function confirm(question: string, io: CliIo): Promise<boolean> {
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  try {
    const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    const answer = await Promise.race([lines.question(`${question} [y/N] `, { signal: io.signal }), closed]);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}
