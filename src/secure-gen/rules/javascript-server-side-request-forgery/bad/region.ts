import http from 'node:http';

http.createServer(async (req, res) => {
  const region = new URL(req.url!, 'http://example.com').searchParams.get('region');
  http.get('http://' + region + '.example.com/status', (answer) => answer.pipe(res)); // weakness
  await fetch(`https://${region}/`); // weakness
});
