import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

export function createFileServer(folder) {
  return createServer(async (request, response) => {
    if (request.method !== 'GET') return response.writeHead(405).end();
    try {
      let path = decodeURIComponent(request.url.split('?')[0]);
      if (path.endsWith('/')) path += 'index.html';
      const bytes = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
}
