import CryptoJS from 'crypto-js';

export function register(form: { userPassword: string }): string {
  const salted = `${form.userPassword}:${Date.now()}`;
  return CryptoJS.SHA256(salted).toString(); // weakness
}

export async function digest(passphrase: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(passphrase)); // weakness
}
