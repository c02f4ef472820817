export class Account {
  constructor(
    private readonly hashed_password: string,
    private readonly apiKey: string,
  ) {}

  authenticate(plain: string): boolean {
    return this.encrypt(plain) === this.hashed_password; // weakness
  }

  mayCall(given: string): boolean {
    return given == this.apiKey; // weakness
  }
}
