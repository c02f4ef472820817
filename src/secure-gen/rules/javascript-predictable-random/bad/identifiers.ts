import { pseudoRandomBytes } from 'crypto';

export const uuid = (): string =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (sign) => {
    const random = (Math.random() * 16) | 0; // weakness
    return (sign === 'x' ? random : (random & 0x3) | 0x8).toString(16);
  });

export function login(res: Response): void {
  res.cookie('sid', String(Math.random()), { httpOnly: true }); // weakness
}

export const salt = pseudoRandomBytes(16).toString('hex'); // weakness
