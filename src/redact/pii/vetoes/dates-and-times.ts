const date =
  /(?:^|\D)(?:(?:19|20)\d{2}([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|[12]\d|3[01])\2(?:(?:19|20)\d{2}|\d{2}(?![-./]\d)))(?:$|\D)/;
const compactDateAndTime =
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[- .]?[0-2]\d[0-5]\d(?:[0-5]\d)?)?$/;
const years = /^(?:1[89]|20)\d{2} ?[-/] ?(?:1[89]|20)\d{2}$/;

/** Whether a number with separators is a date, holds one, or is a range of years: `2021-05-21 12`, `20210521-0930`. */
export function holdsDateOrTime(number: string): boolean {
  return date.test(number) || compactDateAndTime.test(number) || years.test(number);
}

/**
 * Whether digits read as seconds, milliseconds, microseconds or nanoseconds since 1970, from 2001 to 2033: what logs,
 * caches and test data are full of.
 */
export function isEpochTime(digits: string): boolean {
  return /^1\d{9}(?:\d{3}){0,3}$/.test(digits);
}
