export class Door {
  readonly #password: string;

  constructor(password: string) {
    this.#password = password;
  }

  opensFor(request: { readonly headers: Record<string, string>; readonly password?: string }): boolean {
    const given = request.headers['x-password'];
    return request.password === given;
  }
}
