import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { confirm } from '../input/confirm.ts';

interface ConsentOptions {
  readonly yes?: boolean;
  readonly input: boolean;
  readonly quiet?: boolean;
}

/**
 * Throws when there is neither an agreement given beforehand nor anybody to ask.
 *
 * @param what the deed as a verb phrase: `download 294 MB from …`
 * @throws PpagentError CONSENT_REQUIRED
 */
export function assertCanConsent(what: string, options: ConsentOptions, io: CliIo): void {
  const canAsk = options.input && io.stdin.isTTY === true && io.stderr.isTTY === true;
  if (options.yes || canAsk) return;
  throw new PpagentError('CONSENT_REQUIRED', `nobody has agreed to ${what}`);
}

/**
 * Says what will be done and, unless it was agreed to beforehand, asks.
 *
 * @throws PpagentError CONSENT_REQUIRED when nobody can be asked or the answer is no
 */
export async function askConsent(
  what: string,
  lines: readonly string[],
  options: ConsentOptions,
  io: CliIo,
): Promise<void> {
  assertCanConsent(what, options, io);
  if (!(options.yes && options.quiet)) io.stderr.write(lines.map((line) => `  ${line}\n`).join(''));
  if (options.yes || (await confirm('Download it?', io))) return;
  throw new PpagentError('CONSENT_REQUIRED', `not agreed to ${what}`, { remedy: 'Nothing was transferred.' });
}
