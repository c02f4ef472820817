import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Socket.IO, ws and plain sockets: what events bring, the other side has sent. */
export const entry: RegistryEntry = {
  name: 'Socket.IO',
  source: 'https://socket.io/docs/v4/listening-to-events/',
  languages: ecmascript,
  sources: [{ from: 'remote', paths: ['socket.handshake.query', 'socket.handshake.headers'] }],
  handlers: {
    registeredBy: [{ calls: ['*.on', '*.once'], receiver: /\b(?:socket|ws|websocket|sock)$/i }],
    parameters: [0],
  },
};
