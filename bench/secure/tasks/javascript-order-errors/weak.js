import { createServer } from 'node:http';

export function createOrderServer(loadOrder, saveOrder) {
  return createServer(async (request, response) => {
    const answer = (status, value) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    try {
      if (request.method === 'GET' && request.url.startsWith('/orders/')) {
        const order = await loadOrder(decodeURIComponent(request.url.slice('/orders/'.length)));
        return order === undefined ? answer(404, { error: 'no such order' }) : answer(200, order);
      }
      if (request.method !== 'POST' || request.url !== '/orders') return answer(404, { error: 'not found' });
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      let order;
      try {
        order = JSON.parse(body);
      } catch (error) {
        return answer(400, { error: error.message });
      }
      answer(201, { id: await saveOrder(order) });
    } catch (error) {
      answer(500, { error: error.message });
    }
  });
}
