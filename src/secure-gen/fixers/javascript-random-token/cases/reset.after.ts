import crypto from 'node:crypto';
import { accounts } from './accounts.js';

export async function forgot(email: string): Promise<void> {
  const account = await accounts.byEmail(email);
  account.resetToken = crypto.randomBytes(32).toString('hex');
  await accounts.keep({ ...account, verificationCode: crypto.randomBytes(32).toString('hex') });
}
