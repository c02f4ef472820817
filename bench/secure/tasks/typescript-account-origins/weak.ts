import { createServer, type Server } from 'node:http';

/**
 * Makes an HTTP server for the account of the visitor; it does not listen yet.
 *
 * `GET /account` is answered with status 200 and `account(cookie)` as JSON, where `cookie` is the header Cookie of the request
 * or an empty text. Pages of the given origins, such as `https://shop.example.com`, can read the answer in the browser, and the
 * browser sends its cookies along. `OPTIONS /account` gets status 204, and allows these pages the methods GET and OPTIONS and the
 * header `content-type`. Everything else gets 404.
 */
export function createAccountServer(
  origins: readonly string[],
  account: (cookie: string) => Record<string, unknown>,
): Server {
  return createServer((request, response) => {
    if (request.url !== '/account') return response.writeHead(404).end();
    const { origin, cookie = '' } = request.headers;
    response.setHeader('vary', 'Origin');
    if (origin !== undefined && origins.some((known) => origin.startsWith(known))) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-credentials', 'true');
      response.setHeader('access-control-allow-methods', 'GET, OPTIONS');
      response.setHeader('access-control-allow-headers', 'content-type');
    }
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (request.method !== 'GET') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(account(cookie)));
  });
}
