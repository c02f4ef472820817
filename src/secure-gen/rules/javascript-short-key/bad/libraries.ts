import NodeRSA from 'node-rsa';
import forge from 'node-forge';

export const pair = forge.pki.rsa.generateKeyPair({ bits: 1024, e: 0x10001 }); // weakness
export const key = new NodeRSA({ b: 1024 }); // weakness

export const web = crypto.subtle.generateKey(
  { name: 'RSA-OAEP', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, // weakness
  true,
  ['encrypt', 'decrypt'],
);
