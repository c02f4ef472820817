import type { Departure, InspectedToken } from '../../model/language-model.ts';

interface Weighed extends Departure {
  readonly logProbability: number;
}

/**
 * The places where a model that copies a text would rather write something else, likeliest first. A bug is a surprise in
 * code that is otherwise copied word for word, so these are the places to mend first; each gives a repair of its own,
 * where sampling would mostly repeat the one or two likeliest. Departures that can only change how the code looks are
 * left out.
 *
 * @param text that was inspected
 * @param editable characters from which to which may change
 */
export function rankDepartures(
  text: string,
  tokens: readonly InspectedToken[],
  editable: { readonly start: number; readonly end: number },
): Departure[] {
  return tokens
    .flatMap((token, position) => {
      if (token.startIndex < editable.start || token.startIndex >= editable.end) return [];
      const own = text.slice(token.startIndex, tokens[position + 1]?.startIndex);
      const isMidLine = /\S[^\S\n]*$/.test(text.slice(0, token.startIndex).split('\n').at(-1) ?? '');
      return departuresAt(token, position, { own, isMidLine });
    })
    .sort((a, b) => b.logProbability - a.logProbability)
    .map(({ position, token }) => ({ position, token }));
}

/** The alternatives at one place that mean something else than what stands there, and than one another. */
function departuresAt(
  { alternatives }: InspectedToken,
  position: number,
  { own, isMidLine }: { own: string; isMidLine: boolean },
): Weighed[] {
  const meanings = new Set([meaningOf(own)]);
  // To end the line earlier leaves something out; elsewhere white space only changes the look.
  if (!isMidLine) meanings.add('');
  const departures: Weighed[] = [];
  for (const { token, text, logProbability } of alternatives) {
    const meaning = meaningOf(text);
    if ((meaning === '' && !text.includes('\n')) || startsComment(text) || meanings.has(meaning)) continue;
    meanings.add(meaning);
    departures.push({ position, token, logProbability });
  }
  return departures;
}

/** A token without what rarely matters: white space, semicolons, kind of quotes, strictness, kind of declaration. */
function meaningOf(text: string): string {
  const bare = text
    .replace(/[\s;]+/g, '')
    .replace(/["'`]/g, '"')
    .replace('===', '==')
    .replace('!==', '!=');
  return /^(let|const|var)$/.test(bare) ? 'let' : bare;
}

function startsComment(text: string): boolean {
  return /^\s*(\/\/|\/\*|#|"""|''')/.test(text);
}
