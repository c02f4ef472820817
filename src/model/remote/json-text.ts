/**
 * A JSON text as somebody wrote it. Stands where a `JsonValue` may where the text came from elsewhere: numbers beyond 2^53
 * keep their digits, keys their order, and nothing is written anew.
 */
export class JsonText {
  readonly text: string;

  /** @param text valid JSON (RFC 8259) */
  constructor(text: string) {
    this.text = text;
  }
}
