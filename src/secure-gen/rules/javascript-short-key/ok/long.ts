import { createDiffieHellman, createECDH, generateKeyPairSync, getDiffieHellman } from 'node:crypto';

export const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });
export const curve = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
export const exchange = [createDiffieHellman(2048), getDiffieHellman('modp14'), createECDH('secp521r1')];
