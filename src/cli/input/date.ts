import { InvalidArgumentError } from 'commander';

const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** An option's value that is a day, or a moment, by ISO 8601; a day begins at midnight UTC. */
export function isoDate(text: string): Date {
  const date = new Date(text);
  if (!form.test(text) || Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError('It must be a date such as 2026-11-25 or 2026-11-25T10:00Z.');
  }
  return date;
}
