import { createHash } from 'node:crypto';

export function signatureOf(document) {
  return createHash('sha256').update(document).digest('base64');
}
