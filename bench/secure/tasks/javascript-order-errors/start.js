import { createServer } from 'node:http';

/**
 * Makes an HTTP server for orders; it does not listen yet.
 *
 * `GET /orders/ID` is answered with status 200 and what `loadOrder(ID)` returns, as JSON; where it returns undefined, with status
 * 404 and the JSON object `{ "error": "no such order" }`. ID is percent-encoded in the address. `POST /orders` carries an order as
 * JSON; it is given to `saveOrder`, and the answer has status 201 and `{ "id": … }` with what that returns. Where the body is no
 * JSON, the status is 400, and where one of the functions fails, 500, both with a JSON object whose property `error` is a text
 * that tells the customer what went wrong. Everything else gets 404.
 *
 * @param {(id: string) => Promise<object | undefined>} loadOrder
 * @param {(order: object) => Promise<string>} saveOrder
 * @returns {import('node:http').Server}
 */
export function createOrderServer(loadOrder, saveOrder) {
  throw new Error('not implemented');
}
