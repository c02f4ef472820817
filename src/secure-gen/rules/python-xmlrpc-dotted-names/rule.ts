import { argument, calls } from '../../matching/calls.ts';
import { is } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'XML-RPC that reaches every attribute',
  cwe: [749, 94],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'Clients may name attributes of attributes of this object, and so reach the modules behind it.',
  why: 'A request that names such a path calls functions that were never meant to be called, and runs code.',
  hint: 'Leave allow_dotted_names off and register the functions that are meant.',
  references: [
    'https://docs.python.org/3/library/xmlrpc.server.html#xmlrpc.server.SimpleXMLRPCServer.register_instance',
  ],
  match: [calls({ to: ['*.register_instance'], where: argument([1, 'allow_dotted_names'], is(true)) })],
};
