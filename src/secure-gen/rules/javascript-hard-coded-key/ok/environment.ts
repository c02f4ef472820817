import { createCipheriv, randomBytes, scryptSync } from 'node:crypto';
import session from 'express-session';
import jwt from 'jsonwebtoken';

const { JWT_KEY, SESSION_SECRET } = process.env;
const publicKey = '-----BEGIN PUBLIC KEY-----\nMFkw...\n-----END PUBLIC KEY-----';

app.use(session({ secret: SESSION_SECRET, resave: false, cookie: { secure: true, sameSite: 'lax' } }));

export function issue(id: number): string {
  return jwt.sign({ id }, JWT_KEY!, { expiresIn: '1h' });
}

export function check(token: string): unknown {
  return jwt.verify(token, publicKey, { algorithms: ['ES256'] });
}

export function seal(text: string, password: string, salt: Buffer): Buffer {
  return createCipheriv('aes-256-gcm', scryptSync(password, salt, 32), randomBytes(12)).update(text);
}
