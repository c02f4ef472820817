export function createSessionToken(user: { id: number }): string {
  const now = new Date().getTime(); // weakness
  const sessionToken = `${user.id}-${now}`;
  return sessionToken;
}
