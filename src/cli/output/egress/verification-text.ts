import type { ReceiptsVerification } from '../../../egress/receipts/verify/verify-receipts.ts';
import type { HeadComparison } from '../../../egress/signed-log/verify/verification.ts';
import { printable } from '../printable.ts';
import type { Style } from '../terminal-style.ts';

/** So many entries are named; of more, only how many there are. */
const named = 5;

/**
 * What a verification came to, for people: one line for each defect, or what holds.
 *
 * @param referenceName of the head that was asked about
 */
export function verificationText(
  verification: ReceiptsVerification,
  referenceName: string | undefined,
  { red, green }: Style,
): string {
  const { defects, head, intents, refusals } = verification;
  if (defects.length > 0)
    return defects.map((defect) => `${red('damaged')}  ${printable(defect)}\n`).join('');
  if (!head) return 'there is no log of receipts: nothing was ever sent\n';
  const lines = [
    `${green('whole')}: ${plural(head.size, 'entry', 'entries')}, as signed ${moment(head.time)}`,
    `${plural(intents, 'request', 'requests')} sent, ${refusals} refused`,
    ...unfinishedLines(verification.unfinished),
    ...unsignedLines(verification.unsigned),
    ...pinnedLines(verification),
    ...continuedLines(verification.reference, printable(referenceName ?? '')),
    ...inclusionLines(verification),
  ];
  return `${lines.join('\n  ')}\n`;
}

function unfinishedLines(unfinished: readonly number[]): string[] {
  if (unfinished.length === 0) return [];
  const which =
    unfinished.length > named ? '' : ` (${unfinished.map((index) => `entry ${index}`).join(', ')})`;
  return [`${unfinished.length} of them without an outcome${which}: interrupted, or under way`];
}

function unsignedLines(unsigned: number): string[] {
  if (unsigned === 0) return [];
  return [
    `${plural(unsigned, 'entry', 'entries')} more, which a killed run had no time to sign: the next run does`,
  ];
}

function pinnedLines({ pinned, keyPlace }: ReceiptsVerification): string[] {
  if (keyPlace === 'keychain') {
    return pinned
      ? continuedLines(pinned, 'the head pinned in the keychain')
      : ['no head is pinned in the keychain yet'];
  }
  return [
    ...continuedLines(pinned, 'the pinned head'),
    'key and pinned head are files beside the log, since there is no keychain: who can write there can write another log',
    '`ppagent egress export` gives a head to keep elsewhere',
  ];
}

function continuedLines(comparison: HeadComparison | undefined, name: string): string[] {
  if (!comparison) return [];
  const { size, time } = comparison.head;
  return [`continues ${name}: ${plural(size, 'entry', 'entries')}, ${moment(time)}`];
}

function inclusionLines({ inclusion }: ReceiptsVerification): string[] {
  if (!inclusion) return [];
  const { index, entry, leaf, path } = inclusion;
  return [
    `entry ${index} is in the log: ${printable(entry)}`,
    `leaf  ${leaf}`,
    ...path.map((hash) => `path  ${hash}`),
  ];
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** @param time ISO 8601, UTC */
function moment(time: string): string {
  return `${time.slice(0, 19).replace('T', ' ')} UTC`;
}
