import { randomInt } from 'node:crypto';

const characters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export function makeResetCode(length = 10) {
  return Array.from({ length }, () => characters[randomInt(characters.length)]).join('');
}
