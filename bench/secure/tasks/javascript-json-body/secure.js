/**
 * Reads the body of a request as JSON (UTF-8).
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} limit how many bytes the body may have
 * @returns {Promise<unknown>} is rejected with an error whose property `status` is 413 where the body is larger, and 400 where it is
 * no JSON
 */
export async function readJson(request, limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > limit) throw Object.assign(new Error('The body is too large.'), { status: 413 });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw Object.assign(new Error('The body is no JSON.'), { status: 400 });
  }
}
