/** Where the bytes of a text come from: two numbers wherever a stretch of them begins. */
export class PlaceMarks {
  #marks = new Int32Array(128);
  #length = 0;

  /** Says that from this offset on the text was read from that place on. */
  add(offset: number, place: number): void {
    if (this.#length === this.#marks.length) {
      const marks = new Int32Array(this.#marks.length * 2);
      marks.set(this.#marks);
      this.#marks = marks;
    }
    this.#marks[this.#length++] = offset;
    this.#marks[this.#length++] = place;
  }

  /** @param pace bytes of the source that one byte of the text stands for */
  placeOf(offset: number, pace = 1): number {
    let low = 0;
    let high = this.#length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#marks[middle * 2]! <= offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return offset;
    return this.#marks[low * 2 - 1]! + Math.floor((offset - this.#marks[low * 2 - 2]!) * pace);
  }
}
