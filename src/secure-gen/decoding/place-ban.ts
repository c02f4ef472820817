import type { BrokenShape, Verdict } from './constraint-scanner.ts';

/** What must not be written at one place of a candidate, because it was, and was taken back. */
export interface PlaceBan {
  /** Tokens before the place. */
  readonly index: number;
  /** The place in the text. */
  readonly start: number;
  /** What was written there. */
  readonly weak: string;
  /** What is made likelier there instead. */
  readonly welcome: readonly string[];
}

/** What a text would do at the place of a ban. */
export function verdictAtBan(ban: PlaceBan, text: string): Verdict {
  // A control token has no text.
  if (text === '') return 'free';
  if (ban.welcome.some((welcome) => welcome.startsWith(text) || text.startsWith(welcome))) return 'welcome';
  const isBeginning = ban.weak.startsWith(text) && /\S/.test(text);
  return isBeginning || text.startsWith(ban.weak) ? 'banned' : 'free';
}

/** Names that are there without being imported. */
const globals = /^(?:crypto|JSON|Number|if)\b/;
const firstName = /^[A-Za-z_$][\w$]*/;

/** Where to go back to from something that must not be, and what to write there instead. */
export function repairOf(
  { constraint, start }: BrokenShape,
  text: string,
): { readonly start: number; readonly welcome: readonly string[] } {
  const written = /^(?:new )?[\w$.)\]"'`]*/.exec(text.slice(start))![0];
  const member = written.lastIndexOf('.') + 1;
  for (const welcome of constraint.welcome ?? []) {
    const ofSameObject = member > 0 && welcome.startsWith(written.slice(0, member));
    if (ofSameObject)
      return { start: start + member, welcome: membersOf(constraint.welcome!, written, member) };
    const isMember = /^[\w$]+$/.test(welcome) && member > 0;
    if (isMember) return { start: start + member, welcome: [welcome] };
    if (isKnown(welcome, text)) {
      return { start, welcome: constraint.welcome!.filter((other) => isKnown(other, text)) };
    }
  }
  return { start, welcome: [] };
}

function membersOf(welcome: readonly string[], written: string, member: number): string[] {
  const object = written.slice(0, member);
  return welcome.filter((other) => other.startsWith(object)).map((other) => other.slice(member));
}

/** Whether the first name of an expression is known in the code; what is no name always is. */
function isKnown(expression: string, text: string): boolean {
  const name = firstName.exec(expression)?.[0];
  if (name === undefined || globals.test(expression)) return true;
  return new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}(?![\\w$])`).test(text);
}
