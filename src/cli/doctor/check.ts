import type { CliIo } from '../cli-io.ts';

/** What one look at the machine found: `warn` is less than there could be, `fail` is something that `fix` needs. */
export type Finding =
  | { readonly status: 'ok'; readonly detail: string }
  | { readonly status: 'warn' | 'fail'; readonly detail: string; readonly remedy: string };

/** One line of the report. A check changes nothing, sends nothing and never throws on what it is there to find. */
export interface Check {
  readonly name: string;
  run(io: CliIo): Promise<Finding>;
}
