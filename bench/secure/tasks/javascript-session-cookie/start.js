import { createServer } from 'node:http';

/**
 * Makes the HTTP server for logging in at https://shop.example.com; it does not listen yet. (A proxy in front of it speaks TLS.)
 *
 * `POST /login` carries the JSON object `{ "name": …, "password": … }`. Where `openSession(name, password)` returns the
 * identifier of a session, the answer has status 204 and sets it as the value of the cookie `session`, which is sent back to
 * all paths of the site and kept for eight hours. Where it returns null, the status is 401 and no cookie is set. `POST /logout`
 * makes the browser forget the cookie; its status is 204. Everything else gets 404.
 *
 * @param {(name: string, password: string) => string | null} openSession returns letters and digits
 * @returns {import('node:http').Server}
 */
export function createLoginServer(openSession) {
  throw new Error('not implemented');
}
