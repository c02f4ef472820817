import { loggedRequests } from '../../egress/receipts/logged-requests.ts';
import { locateReceipts } from '../../egress/receipts/receipts-location.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import { toLogReport } from '../output/egress/log-report.ts';
import { logText } from '../output/egress/log-text.ts';

export interface LogCommandOptions {
  readonly since?: Date;
  readonly limit?: number;
  readonly json?: boolean;
}

/** So many are shown to people who have not said how many they want. */
const shown = 50;

/** `ppagent egress log`: what left, and what was kept from leaving. */
export async function runLog({ since, limit, json }: LogCommandOptions, io: CliIo): Promise<ExitCode> {
  const selection = { since, limit: limit ?? (json ? undefined : shown) };
  const requests = await loggedRequests(locateReceipts(io.env), selection);
  if (json) {
    io.stdout.write(`${JSON.stringify(toLogReport(requests))}\n`);
    return ExitCode.Ok;
  }
  if (requests.length === 0) {
    io.stderr.write(since ? 'no request since then\n' : 'no request was ever sent\n');
    return ExitCode.Ok;
  }
  io.stdout.write(logText(requests));
  if (limit === undefined && requests.length === shown) {
    io.stderr.write(`the newest ${shown}; --limit N shows more\n`);
  }
  return ExitCode.Ok;
}
