import { createServer } from 'node:http';

createServer((req, res) => {
  const { searchParams } = new URL(req.url!, 'http://example.com');
  const back = searchParams.get('back') ?? '/';
  if (searchParams.has('old')) {
    res.writeHead(302, { Location: back }); // weakness
  } else {
    res.setHeader('Location', req.headers.referer!); // weakness
  }
  res.end();
}).listen(8080);
