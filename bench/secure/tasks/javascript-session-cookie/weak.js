import { createServer } from 'node:http';

const attributes = 'Path=/';

export function createLoginServer(openSession) {
  return createServer(async (request, response) => {
    if (request.method === 'POST' && request.url === '/logout')
      return response.writeHead(204, { 'set-cookie': `session=; ${attributes}; Max-Age=0` }).end();
    if (request.method !== 'POST' || request.url !== '/login') return response.writeHead(404).end();
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const { name, password } = JSON.parse(body);
    const session = openSession(name, password);
    if (session === null) return response.writeHead(401).end();
    response.writeHead(204, { 'set-cookie': `session=${session}; ${attributes}; Max-Age=28800` }).end();
  });
}
