import type { Delivery } from '../../agent/fix/deliver.ts';
import type { CliIo } from '../cli-io.ts';
import { confirm } from '../input/confirm.ts';
import { colourDiff } from '../output/fix/colour-diff.ts';
import { styleFor } from '../output/terminal-style.ts';
import type { FixCommandOptions } from './fix-command-options.ts';

/** What happens to a repair: with `--yes` it is written, on a terminal the user is asked, elsewhere it is only printed. */
export function deliveryOf(options: FixCommandOptions, io: CliIo): Delivery {
  const commit = options.commit ?? false;
  if (options.dryRun) return { kind: 'print' };
  if (options.yes) return { kind: 'apply', commit };
  if (!canAsk(options, io)) return { kind: 'print' };
  return {
    kind: 'ask',
    commit,
    confirm: (repair) => {
      io.stderr.write(colourDiff(repair.diff, styleFor(io.stderr, io, options.color)));
      return confirm(`Write this to ${repair.file}?`, io);
    },
  };
}

/** Whether somebody sits at a terminal and reads along. */
export function canAsk(options: FixCommandOptions, io: CliIo): boolean {
  const isText = !options.json && (options.outputFormat ?? 'text') === 'text';
  return options.input && isText && io.stdin.isTTY === true && io.stderr.isTTY === true;
}
