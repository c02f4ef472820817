const apiSecret = 'inv3nted-inv3nted'; // weakness

export function isAdmin(name: string, password: string): boolean {
  return name === 'admin' && password === 'inv3nted'; // weakness
}

export const config = { DB_PASSWORD: 'inv3nted', secret: apiSecret }; // weakness
