import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

export function createFileServer(folder) {
  const root = resolve(folder);
  return createServer(async (request, response) => {
    if (request.method !== 'GET') return response.writeHead(405).end();
    try {
      let path = decodeURIComponent(request.url.split('?')[0]);
      if (path.endsWith('/')) path += 'index.html';
      const file = resolve(root, `.${sep}${path}`);
      if (!file.startsWith(root + sep)) return response.writeHead(404).end();
      const bytes = await readFile(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
}
