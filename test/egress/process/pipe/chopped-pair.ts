import { Duplex } from 'node:stream';

/** Two ends of a pipe that cuts what goes through it into pieces of the given lengths, again and again. */
export function choppedPair(lengths: readonly number[]): readonly [Duplex, Duplex] {
  const left: Duplex = end(() => right, lengths);
  const right: Duplex = end(() => left, lengths);
  return [left, right];
}

function end(other: () => Duplex, lengths: readonly number[]): Duplex {
  let turn = 0;
  const duplex: Duplex = new Duplex({
    allowHalfOpen: false,
    read() {
      // What the other end holds back is wanted now.
      other().emit('wanted');
    },
    write(bytes: Buffer, _encoding, done) {
      let hasRoom = true;
      for (let at = 0; at < bytes.length; turn++) {
        const length = lengths[turn % lengths.length]!;
        hasRoom = other().push(bytes.subarray(at, at + length));
        at += length;
      }
      if (hasRoom) setImmediate(done);
      else duplex.once('wanted', () => done());
    },
    final(done) {
      other().push(null);
      done();
    },
    destroy(error, done) {
      other().push(null);
      done(error);
    },
  });
  return duplex;
}
