import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { PpagentError } from '../../errors/ppagent-error.ts';

/**
 * Makes every function of Node that reaches for the network throw in this thread, for good: connecting, listening,
 * datagrams, names. `fetch`, http, https and http2 end in them as well. Sockets that exist already go on, such as the pipe
 * to the gate.
 *
 * It holds up mistakes, not malice: native code and other processes do not ask it. On Linux the core has no network to
 * begin with.
 */
export function installNetworkGuard(): void {
  block(net.Socket.prototype, ['connect']);
  block(net.Server.prototype, ['listen']);
  block(dgram.Socket.prototype, ['bind', 'connect', 'send']);
  for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    const functions = Object.getOwnPropertyNames(names).filter((name) =>
      /^(lookup|resolve|reverse)/.test(name),
    );
    block(names, functions);
  }
  syncBuiltinESMExports();
}

function block(owner: object, names: readonly string[]): void {
  for (const name of names) {
    if (Object.getOwnPropertyDescriptor(owner, name)?.writable === false) continue;
    const refuse = () => {
      throw new PpagentError('EGRESS_BLOCKED', `the core has no network, and ${name} was called in it`, {
        remedy: 'Nothing was sent. This is a defect in ppagent: please report it.',
      });
    };
    Object.defineProperty(owner, name, { value: refuse, writable: false });
  }
}
