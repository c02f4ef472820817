import { createServer } from 'node:http';

export function createLoginServer(isKnown) {
  return createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (request.method !== 'POST' || url.pathname !== '/login') return response.writeHead(404).end();
    let body = '';
    for await (const chunk of request) body += chunk;
    const form = new URLSearchParams(body);
    if (!isKnown(form.get('name') ?? '', form.get('password') ?? '')) return response.writeHead(401).end();
    response.writeHead(303, { location: url.searchParams.get('next') || '/' }).end();
  });
}
