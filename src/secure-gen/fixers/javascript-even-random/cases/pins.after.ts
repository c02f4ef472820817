import { randomBytes, randomInt } from 'crypto';

const signs = '23456789abcdefgh-';

export const pin = (): number => randomInt(100);
export const sign = (): string => signs[randomInt(signs.length)];
