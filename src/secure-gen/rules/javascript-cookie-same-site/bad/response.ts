const embedded = { secure: true, httpOnly: true, sameSite: false };

export function login(response: Response, id: string): void {
  response.cookie('sessionid', id, embedded); // weakness
}
