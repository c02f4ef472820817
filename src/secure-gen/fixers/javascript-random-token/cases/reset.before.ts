import crypto from 'node:crypto';
import { accounts } from './accounts.js';

export async function forgot(email: string): Promise<void> {
  const account = await accounts.byEmail(email);
  account.resetToken = crypto.createHash('sha1').update(email).digest('base64');
  await accounts.keep({ ...account, verificationCode: String(Date.now()) });
}
