import http from 'node:http';

http
  .createServer((req, res) => {
    const { origin } = req.headers;
    res.setHeader('Access-Control-Allow-Origin', origin ?? '*'); // weakness
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.end('{}');
  })
  .listen(8080);
