import { createPublicKey, sign, verify } from 'node:crypto';
import type { LogKind } from './log-kind.ts';
import type { SigningKey } from './signing-key.ts';

/** The state of a log at one moment: of so many entries, this tree. */
export interface TreeHead {
  /** Entries. */
  readonly size: number;
  /** Length of the file that holds them. */
  readonly bytes: number;
  /** Root of the tree over them (RFC 6962, section 2.1), in hex. */
  readonly root: string;
  /** When it was signed; ISO 8601, UTC. */
  readonly time: string;
}

/** A head and who says so. */
export interface SignedTreeHead extends TreeHead {
  /** Of which kind the log is. */
  readonly format: string;
  /** The public key of the log, in hex. */
  readonly key: string;
  /** Ed25519 over everything before it, in hex. */
  readonly signature: string;
}

export function signHead(head: TreeHead, key: SigningKey, format: string): SignedTreeHead {
  const unsigned = { format, key: key.publicKey, ...head };
  return { ...unsigned, signature: sign(null, signedBytes(unsigned), key.privateKey).toString('hex') };
}

/** Whether it was signed with the key that it names. Whose key that is is another question. */
export function isSigned(head: SignedTreeHead): boolean {
  const x = Buffer.from(head.key, 'hex').toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, signedBytes(head), publicKey, Buffer.from(head.signature, 'hex'));
}

function signedBytes({ format, key, size, bytes, root, time }: Omit<SignedTreeHead, 'signature'>): Buffer {
  return Buffer.from(JSON.stringify([format, key, size, bytes, root, time]));
}

/** A head as text, in the one form that `headIn` reads. */
export function headText({ format, key, size, bytes, root, time, signature }: SignedTreeHead): string {
  return `${JSON.stringify({ format, key, size, bytes, root, time, signature })}\n`;
}

/** The head that a text holds; undefined where it holds none of a log of this kind, or one in another form than `headText` gives it. */
export function headIn(text: string, { headFormat }: LogKind): SignedTreeHead | undefined {
  try {
    const head = JSON.parse(text) as SignedTreeHead;
    return head.format === headFormat && isHead(head) && headText(head) === text ? head : undefined;
  } catch {
    return undefined;
  }
}

function isHead({ key, size, bytes, root, time, signature }: SignedTreeHead): boolean {
  return (
    [key, root].every((hex) => /^[\da-f]{64}$/.test(hex)) &&
    /^[\da-f]{128}$/.test(signature) &&
    [size, bytes].every((count) => Number.isSafeInteger(count) && count >= 0) &&
    typeof time === 'string'
  );
}
