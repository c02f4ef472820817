import { createServer } from 'node:http';
import { promises as fs, createReadStream } from 'node:fs';

createServer(async (req, res) => {
  if (req.method === 'DELETE') await fs.unlink('./uploads' + req.url); // weakness
  createReadStream(`./public${decodeURI(req.url!)}`).pipe(res); // weakness
}).listen(8080);
