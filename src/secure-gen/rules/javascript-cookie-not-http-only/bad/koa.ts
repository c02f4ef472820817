import cookieSession from 'cookie-session';

app.use(cookieSession({ keys: [process.env.KEY], httpOnly: false })); // weakness

export function login(response: Response, id: string): void {
  response.cookie('sid', id, { httpOnly: false, secure: true }); // weakness
}
