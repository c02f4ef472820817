import { replaced } from '../../fixing/python-call.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import { quoted } from '../../fixing/python-literal.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-bind-all-interfaces'] };

const loopback: Readonly<Record<string, string>> = { '': '127.0.0.1', '0.0.0.0': '127.0.0.1', '::': '::1' };

/** `server.bind(("0.0.0.0", port))` → `server.bind(("127.0.0.1", port))`; other machines no longer reach the server. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    if (!call) return undefined;
    const [given] = argumentsOf(
      call,
      call.callee.name === 'run' ? ['host', 0] : [0, 'server_address', 'address'],
    );
    const address = given && (call.callee.name === 'run' ? given : writtenAt(file, given));
    const shape = address && file.shapeOf(address);
    const host = shape?.kind === 'list' ? shape.items[0] : address;
    const literal = host && writtenAt(file, host);
    if (literal?.type !== 'string') return undefined;
    const text = file.shapeOf(literal);
    const local = text.kind === 'literal' ? loopback[String(text.value)] : undefined;
    return local === undefined ? undefined : [replaced(literal, quoted(local, literal.text.at(-1)!))];
  },
};
