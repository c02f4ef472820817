import { readdir } from 'node:fs/promises';
import Router from '@koa/router';

const router = new Router();

router.get('/files', async (ctx) => {
  const names = await readdir('public');
  let list = '';
  for (const name of names) list += `<li>${name}</li>`;
  ctx.body = `<ul>${list}</ul><p>${ctx.query.note}</p>`; // weakness
});
