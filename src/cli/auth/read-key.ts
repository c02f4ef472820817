import type { Readable } from 'node:stream';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { readInput } from '../input/read-input.ts';

type RawTerminal = Readable & { setRawMode(isRaw: boolean): unknown };

const enter = ['\r', '\n', '\u0004'];
const interrupt = '\u0003';
const backspace = ['\u007f', '\b'];
/** Control-U: the whole line. */
const eraseLine = '\u0015';

/**
 * Reads a key: typed on the terminal, which shows nothing of it, or all that comes on standard input, less the line break
 * at its end.
 *
 * @throws PpagentError INTERRUPTED, NOT_TEXT
 */
export async function readKey(question: string, io: CliIo): Promise<string> {
  if (!io.stdin.isTTY) return (await readInput(io)).text.replace(/\r?\n$/, '');
  const terminal = io.stdin as RawTerminal;
  // Before the question: whoever types or pastes at once must not see the key either.
  terminal.setRawMode(true);
  io.stderr.write(`${question}: `);
  try {
    return await typedLine(terminal, io.signal);
  } finally {
    io.stderr.write('\n');
  }
}

/** The line typed on a terminal in raw mode, which is left in the mode of lines. */
function typedLine(terminal: RawTerminal, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed = '';
    const finish = (act: () => void): void => {
      terminal.off('data', take).off('end', end);
      signal.removeEventListener('abort', abort);
      terminal.setRawMode(false);
      terminal.pause();
      act();
    };
    const abort = (): void => {
      finish(() => reject(new PpagentError('INTERRUPTED', 'interrupted; no key was stored')));
    };
    const end = (): void => finish(() => resolve(typed));
    const take = (chunk: Buffer | string): void => {
      for (const character of String(chunk)) {
        if (enter.includes(character) || character === interrupt) {
          if (character === interrupt) abort();
          else end();
          return;
        }
        if (character === eraseLine) typed = '';
        else if (backspace.includes(character)) typed = typed.slice(0, -1);
        else typed += character;
      }
    };
    terminal.on('data', take).on('end', end);
    signal.addEventListener('abort', abort);
    terminal.resume();
  });
}
