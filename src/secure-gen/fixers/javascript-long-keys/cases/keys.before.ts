import { createDiffieHellman, generateKeyPairSync } from 'node:crypto';

const size = 1_024;

export const pair = generateKeyPairSync('rsa', { modulusLength: size });
export const signing = generateKeyPairSync('ec', { namedCurve: "secp112r1" });
export const exchange = () => createDiffieHellman(1024);
