import type { FixEvent, FixProgress } from '../../agent/fix/fix-event.ts';
import { Transcript } from '../../agent/transcript/transcript.ts';
import type { CliIo } from '../cli-io.ts';
import type { FixReporter } from '../output/fix/fix-reporter.ts';
import { jsonReporter } from '../output/fix/json-reporter.ts';
import { streamJsonReporter } from '../output/fix/stream-json-reporter.ts';
import { TextReporter } from '../output/fix/text-reporter.ts';
import type { FixCommandOptions } from './fix-command-options.ts';

/** All that a run says: to whoever started it, and to its transcript. */
export class FixOutput {
  readonly #reporter: FixReporter;
  readonly #transcript: Transcript | undefined;
  readonly #options: FixCommandOptions;
  readonly #io: CliIo;

  constructor(options: FixCommandOptions, io: CliIo, root: string) {
    this.#options = options;
    this.#io = io;
    this.#reporter = createReporter(options, io);
    this.#transcript = Transcript.begin({ root, env: io.env, onNotice: (notice) => this.notice(notice) });
  }

  event(event: FixEvent): void {
    this.#transcript?.record(event);
    this.#reporter.event(event);
  }

  progress(progress: FixProgress): void {
    this.#reporter.progress(progress);
  }

  /** A sentence that is no part of the report. */
  notice(notice: string): void {
    if (!this.#options.quiet) this.#io.stderr.write(`ppagent: ${notice}\n`);
  }

  /** Takes away what would stand in the way of a question. */
  makeRoom(): void {
    this.#reporter.makeRoom();
  }

  async end(): Promise<void> {
    await this.#transcript?.end();
  }
}

function createReporter(options: FixCommandOptions, io: CliIo): FixReporter {
  const format = options.outputFormat ?? (options.json ? 'json' : 'text');
  switch (format) {
    case 'json':
      return jsonReporter(io);
    case 'stream-json':
      return streamJsonReporter(io);
    case 'text':
      return new TextReporter(io, { quiet: options.quiet ?? false, color: options.color });
  }
}
