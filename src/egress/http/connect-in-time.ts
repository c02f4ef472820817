import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';

/** Ends a connection that does not come about in time. */
export function connectInTime(connection: Duplex, milliseconds: number): void {
  const timer = setTimeout(() => {
    connection.destroy(new Error(`no connection within ${milliseconds / 1000} s`));
  }, milliseconds);
  const done = (): void => clearTimeout(timer);
  connection.once(connection instanceof TLSSocket ? 'secureConnect' : 'connect', done);
  connection.once('close', done);
  if (!(connection instanceof TLSSocket) && !(connection as Socket).connecting) done();
}
