// Loaded before a program: writes down whatever it wants of the network, one line each, and lets it go on.
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

const file = process.env.RECORD_CONNECTS;
const record = (what) => appendFileSync(file, `${what}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...all) {
  const [options] = Array.isArray(all[0]) ? all[0] : all;
  const isLocal = typeof (options?.path ?? options) === 'string' && Number.isNaN(Number(options));
  if (!isLocal) record(`connect ${JSON.stringify(options)}`);
  return connect.apply(this, all);
};

const { send, connect: connectDatagram } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...all) {
  record('datagram');
  return send.apply(this, all);
};
dgram.Socket.prototype.connect = function (...all) {
  record('datagram');
  return connectDatagram.apply(this, all);
};

for (const holder of [dns, dns.promises]) {
  for (const name of Object.keys(holder).filter((key) => /^(?:lookup|resolve|reverse)/.test(key))) {
    const real = holder[name];
    if (typeof real !== 'function') continue;
    holder[name] = (...all) => {
      record(`dns ${name} ${all[0]}`);
      return real.apply(holder, all);
    };
  }
}
