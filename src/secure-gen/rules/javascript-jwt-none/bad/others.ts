import jwt from 'jwt-simple';
import { UnsecuredJWT } from 'jose';

export function read(token: string, key: string): unknown[] {
  const claims = jwt.decode(token, key, true); // weakness
  return [claims, UnsecuredJWT.decode(token)]; // weakness
}
