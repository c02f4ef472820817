/**
 * Keeps the beginning and the end of what a program prints and counts the rest, in memory of a fixed size however
 * much comes.
 */
export class BoundedOutput {
  readonly #headCapacity: number;
  readonly #tail: Buffer;
  readonly #head: Buffer[] = [];
  #headLength = 0;
  /** Bytes that went through the tail; the place of the next one is this number modulo the capacity. */
  #tailWritten = 0;

  /** @param capacity bytes kept in all: a quarter from the beginning, the rest from the end */
  constructor(capacity: number) {
    this.#headCapacity = Math.floor(capacity / 4);
    this.#tail = Buffer.alloc(Math.max(1, capacity - this.#headCapacity));
  }

  /** Bytes seen, kept or not. */
  get totalBytes(): number {
    return this.#headLength + this.#tailWritten;
  }

  push(chunk: Buffer): void {
    const room = this.#headCapacity - this.#headLength;
    if (room > 0) {
      const piece = Buffer.from(chunk.subarray(0, room));
      this.#head.push(piece);
      this.#headLength += piece.length;
    }
    if (chunk.length > room) this.#pushTail(chunk.subarray(Math.max(0, room)));
  }

  #pushTail(chunk: Buffer): void {
    const size = this.#tail.length;
    const kept = chunk.subarray(Math.max(0, chunk.length - size));
    const start = (this.#tailWritten + chunk.length - kept.length) % size;
    const untilEnd = Math.min(kept.length, size - start);
    kept.copy(this.#tail, start, 0, untilEnd);
    kept.copy(this.#tail, 0, untilEnd);
    this.#tailWritten += chunk.length;
  }

  /** The text kept; where bytes are missing, whole lines are cut and one line says how many bytes. */
  toString(): string {
    const head = Buffer.concat(this.#head);
    const size = this.#tail.length;
    if (this.#tailWritten <= size) {
      return Buffer.concat([head, this.#tail.subarray(0, this.#tailWritten)]).toString('utf8');
    }
    const start = this.#tailWritten % size;
    const tail = Buffer.concat([this.#tail.subarray(start), this.#tail.subarray(0, start)]);
    const headText = head.subarray(0, head.lastIndexOf(10) + 1 || head.length);
    const tailText = tail.subarray(tail.indexOf(10) + 1);
    const dropped = this.totalBytes - headText.length - tailText.length;
    const separator = headText.at(-1) === 10 || headText.length === 0 ? '' : '\n';
    return `${headText.toString('utf8')}${separator}[... ${dropped} bytes of output dropped ...]\n${tailText.toString('utf8')}`;
  }
}
