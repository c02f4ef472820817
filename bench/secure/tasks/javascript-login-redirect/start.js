import { createServer } from 'node:http';

/**
 * Makes an HTTP server for logging in; it does not listen yet.
 *
 * `POST /login?next=PAGE` carries the form fields `name` and `password` (application/x-www-form-urlencoded). Where
 * `isKnown(name, password)` says true, the answer has status 303, and its header Location leads to PAGE, a path of this site
 * such as `/orders?page=2#row-3`; without `next` it leads to `/`. Otherwise the status is 401. Everything else gets 404.
 *
 * @param {(name: string, password: string) => boolean} isKnown
 * @returns {import('node:http').Server}
 */
export function createLoginServer(isKnown) {
  throw new Error('not implemented');
}
