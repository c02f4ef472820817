import { createServer } from 'node:http';

const site = 'http://site.invalid';

function pageOf(next) {
  if (!next?.startsWith('/')) return '/';
  try {
    const { origin, pathname, search, hash } = new URL(next, site);
    return origin === site && !pathname.startsWith('//') ? pathname + search + hash : '/';
  } catch {
    return '/';
  }
}

export function createLoginServer(isKnown) {
  return createServer(async (request, response) => {
    const url = new URL(request.url, site);
    if (request.method !== 'POST' || url.pathname !== '/login') return response.writeHead(404).end();
    let body = '';
    for await (const chunk of request) body += chunk;
    const form = new URLSearchParams(body);
    if (!isKnown(form.get('name') ?? '', form.get('password') ?? '')) return response.writeHead(401).end();
    response.writeHead(303, { location: pageOf(url.searchParams.get('next')) }).end();
  });
}
