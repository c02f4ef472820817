import { createHash } from 'node:crypto';

export function signatureOf(document) {
  return createHash('sha1').update(document).digest('base64');
}
