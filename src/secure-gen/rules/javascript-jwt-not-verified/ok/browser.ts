import { jwtDecode } from 'jwt-decode';

export function nameOf(session: { token: string }): string {
  return jwtDecode<{ name: string }>(session.token).name;
}
