import { createServer } from 'node:http';

/**
 * Makes an HTTP server for the files below a folder; it does not listen yet.
 *
 * A GET request for `/a/b.txt` is answered with status 200 and the bytes of `a/b.txt` in the folder. The path of the address
 * is percent-encoded, and what follows a `?` in it does not matter. A path that ends in `/` stands for `index.html` there.
 * The header Content-Type is `text/html; charset=utf-8` for `.html`, `text/plain; charset=utf-8` for `.txt` and
 * `application/octet-stream` for everything else. Where there is no such file, the status is 404; for other methods 405.
 *
 * @param {string} folder absolute path
 * @returns {import('node:http').Server}
 */
export function createFileServer(folder) {
  throw new Error('not implemented');
}
