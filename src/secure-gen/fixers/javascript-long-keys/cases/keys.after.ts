import { createDiffieHellman, generateKeyPairSync } from 'node:crypto';

const size = 2048;

export const pair = generateKeyPairSync('rsa', { modulusLength: size });
export const signing = generateKeyPairSync('ec', { namedCurve: "prime256v1" });
export const exchange = () => createDiffieHellman(2048);
