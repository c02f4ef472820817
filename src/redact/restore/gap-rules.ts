/** How far what stands between the characters of a placeholder may differ from what it was issued with. */
export type Tolerance =
  /** Token: any usual separator or none. Its check character and the vault see to the rest. */
  | 'token'
  /** A number that people group at will. */
  | 'loose'
  /** The separators that it was issued with, wrapped lines and brackets round a dot aside. */
  | 'strict'
  /** So short that it has to stand there as issued. */
  | 'exact';

/** A longer gap, in UTF-16 units, separates. */
export const longestGap = 40;

/** A line wrapped: a hyphen, the line's end, indentation, and the leader of a comment, a quotation or an added line. */
const wrap = /-? *\n *(?:(?:\/\/|#|\*|>|--|;|\||"|\+)+ *)*/g;
const emphasis = /[*`~]/g;
const tokenSeparator = /^[_\-. ]{0,4}$/;
const insideToken = /^[_-]?$/;
const loose = /^[-.() /:]{0,4}$/;

/** @param gap what stands there, as `decodedText` reads it; @param issued what stood there when it was issued */
export function acceptsGap(gap: string, issued: string, tolerance: Tolerance): boolean {
  if (gap === issued) return true;
  if (tolerance === 'exact') return false;
  if (gap.replace(/ *\n *(?:\+ *)?/g, '') === issued) return true;
  const rest = withoutWraps(gap);
  if (tolerance === 'token') return (issued === '' ? insideToken : tokenSeparator).test(rest);
  if (rest === issued) return true;
  if (tolerance === 'loose') return loose.test(rest) && (issued === '' || loose.test(issued));
  const squeezed = squeeze(issued);
  if (squeezed === '' && issued !== '') return gap !== '' && rest.trim() === '';
  return squeezed !== '' && squeeze(rest) === squeezed;
}

/** Without wrapped lines and marks of emphasis. */
export function withoutWraps(text: string): string {
  return text.replace(wrap, '').replace(emphasis, '');
}

function squeeze(gap: string): string {
  return gap.replace(/[\s[\]()]/g, '');
}

/** What may stand inside a placeholder that was issued without it. */
const added = /^[_\-. :()/[\]*`~\n#>|;"+]*$/;

/** Whether a placeholder may go on behind a gap. @param separators characters that stand between those of placeholders */
export function mayContinueBehind(gap: string, separators: ReadonlySet<string>): boolean {
  return (
    added.test(gap) ||
    Array.from(gap).every((character) => separators.has(character) || added.test(character))
  );
}
