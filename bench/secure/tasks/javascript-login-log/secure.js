import { appendFileSync } from 'node:fs';

/**
 * Appends one line on a login to a log file, which need not exist: the time in ISO 8601 (UTC, with milliseconds), `login`, `ok` or
 * `failed`, the address of the client and the name that was given, with a space between them, for example
 * `2026-03-01T12:00:00.000Z login ok 192.0.2.7 Ada Lovelace`. The line ends in a line feed.
 *
 * @param {string} path of the log file
 * @param {{ time: Date, isOk: boolean, address: string, name: string }} login
 */
export function logLogin(path, { time, isOk, address, name }) {
  appendFileSync(path, `${time.toISOString()} login ${isOk ? 'ok' : 'failed'} ${address} ${name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?')}\n`);
}
