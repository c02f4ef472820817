const { generateKeyPair, createDiffieHellman, createECDH } = require('crypto');

const bits = 1024;

generateKeyPair(
  'rsa',
  { modulusLength: bits }, // weakness
  (error, publicKey, privateKey) => save(error, publicKey, privateKey),
);

const exchange = createDiffieHellman(512); // weakness
const curve = createECDH('secp160k1'); // weakness
