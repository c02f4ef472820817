import type { CliIo } from '../../cli-io.ts';
import type { FixReporter } from './fix-reporter.ts';

/** One JSON object a line as things happen: `schemas/fix-stream-v2.schema.json`. */
export function streamJsonReporter(io: CliIo): FixReporter {
  return {
    event: (event) => io.stdout.write(`${JSON.stringify({ version: 2, ...event })}\n`),
    progress: () => {},
    makeRoom: () => {},
  };
}
