import type { Draw } from '../draw.ts';
import type { RegistryEntry } from './registry-entry.ts';

const months = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;

/** Most years that a date moves by, either way: somebody of about the same age. */
const mostYears = 9;

/**
 * Another day, written the same way. A part that may be a month stays one, so that the date is valid whether its day
 * comes first or its month.
 */
export const entry: RegistryEntry = {
  tag: 'birthdate',
  normalise: (value) => value,
  standIn(value, { draw }, attempt) {
    const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
    if (compact)
      return `${otherYear(compact[1]!, draw, attempt)}${part(compact[2]!, draw)}${part(compact[3]!, draw)}`;
    if (!/\d{4}|\d\D+\d+\D+\d\d/.test(value)) return undefined;
    let parts = 0;
    return value.replace(/\d+|[a-z]{3,}/gi, (run) => {
      if (/^\d{4}$/.test(run)) return otherYear(run, draw, attempt);
      if (/^\d/.test(run)) return ++parts === 3 && run.length === 2 ? draw.digits(2) : part(run, draw);
      return month(run, draw);
    });
  },
  samples: ['1984-02-29', '29/02/1984', '02/29/84', '3.11.1979', 'March 3, 1984', '19840229'],
};

function otherYear(year: string, draw: Draw, attempt: number): string {
  const distance = draw.between(1, mostYears + attempt);
  return String(Number(year) + (draw.below(2) === 0 ? distance : -distance)).padStart(4, '0');
}

/** A day or a month; a day above 12 stays above, to be told from a month. */
function part(run: string, draw: Draw): string {
  if (run.length > 2) return run;
  const number = Number(run);
  const drawn =
    number > 12
      ? draw.between(13, 28)
      : draw.between(run.length === 2 && !run.startsWith('0') ? 10 : 1, run.length === 1 ? 9 : 12);
  return String(drawn).padStart(run.length, '0');
}

function month(word: string, draw: Draw): string {
  const known = months.find(([full, short]) =>
    [full.toLowerCase(), short.toLowerCase()].includes(word.toLowerCase()),
  );
  if (!known) return word;
  const drawn = draw.pick(months)[word.length === known[1].length ? 1 : 0];
  if (word === word.toUpperCase()) return drawn.toUpperCase();
  return word === word.toLowerCase() ? drawn.toLowerCase() : drawn;
}
