export class Payments {
  constructor(
    private readonly log: Logger,
    private readonly apiKey: string,
  ) {}

  start(card: { cvv: string }): void {
    this.log.info({ key: this.apiKey }, 'starting'); // weakness
    console.error('refused ' + JSON.stringify({ cvv: card.cvv })); // weakness
  }
}
