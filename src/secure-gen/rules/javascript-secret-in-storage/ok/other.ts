import fs from 'node:fs';

export function keep(settings: { theme: string; token: string }, password: string): void {
  localStorage.setItem('theme', settings.theme);
  localStorage.setItem('token', '');
  localStorage.setItem('token', encryptFor(settings.token));
  localStorage.removeItem('password');
  fs.writeFileSync('users.txt', hashOf(password));
}
