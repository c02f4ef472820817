import { argument, calls, every } from '../../matching/calls.ts';
import { type Check, is, matches } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isAnyAddress = matches(/^(?:0\.0\.0\.0|::|\[::\])?$/);

/** `("0.0.0.0", 8000)`, `("", 8000)` */
const isAnyPlace: Check = (node, context) => {
  const shape = context.file.shapeOf(context.tracer.resolved(node));
  const host = shape.kind === 'list' ? shape.items[0] : undefined;
  return host !== undefined && isAnyAddress(host, context) !== false;
};

export const entry: RegistryEntry = {
  title: 'Server open to every network',
  cwe: [605, 668],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'The server answers on all addresses of the machine.',
  why: 'Everybody in every network that the machine is part of reaches it, also where it was meant for one machine.',
  hint: 'Bind to 127.0.0.1 or to the one address that it is for, and take the address from the settings.',
  references: [
    'https://cwe.mitre.org/data/definitions/605.html',
    'https://docs.python.org/3/library/socket.html#socket.socket.bind',
  ],
  match: [
    calls({ to: ['*.bind'], where: argument(0, isAnyPlace) }),
    calls({
      to: [
        ...[
          'HTTPServer',
          'ThreadingHTTPServer',
          'SimpleXMLRPCServer',
          'TCPServer',
          'ThreadingTCPServer',
          'UDPServer',
          'FTPServer',
        ].flatMap((name) => [name, `*.${name}`]),
        'socket.create_server',
      ],
      where: argument([0, 'server_address', 'address'], isAnyPlace),
    }),
    calls({
      to: ['*.run'],
      where: every(argument([0, 'host'], matches(/^0\.0\.0\.0$/)), argument('debug', is(true))),
    }),
  ],
};
