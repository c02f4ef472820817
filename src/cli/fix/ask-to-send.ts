import type { CliIo } from '../cli-io.ts';
import { confirm } from '../input/confirm.ts';
import { hiddenIn } from '../output/fix/hidden-in.ts';
import { formatBytes } from '../output/format-bytes.ts';
import type { FixOutput } from './fix-output.ts';
import type { SendingPreview } from './sending-consent.ts';

/** Shows what would be sent, and asks. */
export async function askToSend(
  { bytes, replaced, sources, risk }: SendingPreview,
  { host, io, output }: { readonly host: string; readonly io: CliIo; readonly output: FixOutput },
): Promise<boolean> {
  output.makeRoom();
  const lines = [
    `This would be sent to ${host}: ${formatBytes(bytes)} about ${sources.join(', ')}`,
    `  ${hiddenIn(replaced)}`,
    `  risk ${risk.score} of 100: ${risk.reasons.join('; ')}`,
  ];
  io.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return confirm('Send it?', io);
}
