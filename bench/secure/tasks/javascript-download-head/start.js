/**
 * The head of an HTTP/1.1 answer that lets the browser save a file, up to and with the empty line. The status is 200; the headers
 * are Content-Type `application/octet-stream`, Content-Length, Connection `close`, and Content-Disposition
 * `attachment; filename="NAME"`, where NAME is what the user called the file; `"` and `\` in it get a `\` in front of them.
 * Lines end in CR and LF. The caller sends the text as UTF-8, and then the bytes of the file.
 *
 * @param {string} name for example `Übersicht "März".pdf`
 * @param {number} length of the file in bytes
 * @returns {string}
 */
export function downloadHead(name, length) {
  throw new Error('not implemented');
}
