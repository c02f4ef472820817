import { randomBytes } from 'crypto';

const signs = '23456789abcdefgh-';

export const pin = (): number => randomBytes(1)[0] % 100;
export const sign = (): string => signs[randomBytes(1)[0] % signs.length];
