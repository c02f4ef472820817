import type { ServerSentEvent } from './server-sent-event.ts';

/**
 * Reads an event stream (WHATWG HTML, 9.2.6) that arrives in pieces cut anywhere, and takes whatever comes: bytes that are
 * no UTF-8 become U+FFFD, unknown fields are left out. An event is given as soon as its blank line is there, a comment on
 * its own as soon as its line is. What has no blank line behind it when the stream ends is given as well: whoever must
 * know whether a stream is whole looks for the end that its format has.
 *
 * @throws what `bytes` throws
 */
export async function* parseEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder();
  const lines = new LineSplitter();
  const builder = new EventBuilder();
  for await (const chunk of bytes) {
    for (const line of lines.push(decoder.decode(chunk, { stream: true }))) {
      const event = builder.take(line);
      if (event) yield event;
    }
  }
  for (const line of [...lines.push(decoder.decode()), lines.rest(), '']) {
    const event = builder.take(line);
    if (event) yield event;
  }
}

/** Splits text at CR LF, LF and CR. A line is given when its end is there, also where that CR may have an LF behind it. */
class LineSplitter {
  #pieces: string[] = [];
  #endedWithReturn = false;

  *push(text: string): Generator<string> {
    if (text === '') return;
    let from = this.#endedWithReturn && text.startsWith('\n') ? 1 : 0;
    this.#endedWithReturn = text.endsWith('\r');
    const ends = /\r\n|\n|\r/g;
    ends.lastIndex = from;
    for (let end = ends.exec(text); end; end = ends.exec(text)) {
      this.#pieces.push(text.slice(from, end.index));
      from = ends.lastIndex;
      yield this.rest();
    }
    if (from < text.length) this.#pieces.push(text.slice(from));
  }

  /** What has no end yet. */
  rest(): string {
    const line = this.#pieces.join('');
    this.#pieces = [];
    return line;
  }
}

type Draft = { -readonly [Field in keyof ServerSentEvent]: ServerSentEvent[Field] };

/** Puts the lines of one event together. */
class EventBuilder {
  #draft: Draft | undefined;
  #data: string[] = [];
  #comments: string[] = [];

  /** @returns the event that this line ends */
  take(line: string): ServerSentEvent | undefined {
    if (line === '') return this.#finish();
    const colon = line.indexOf(':');
    if (colon === 0) {
      if (!this.#draft) return { comment: line.slice(1) };
      this.#comments.push(line.slice(1));
      return undefined;
    }
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    this.#draft ??= {};
    this.#setField(this.#draft, name, value);
    return undefined;
  }

  #setField(draft: Draft, name: string, value: string): void {
    if (name === 'data') this.#data.push(value);
    else if (name === 'event') draft.event = value;
    else if (name === 'id' && !value.includes('\0')) draft.id = value;
    else if (name === 'retry' && /^\d+$/.test(value)) draft.retry = Number(value);
  }

  #finish(): ServerSentEvent | undefined {
    const draft = this.#draft;
    if (!draft) return undefined;
    if (this.#data.length > 0) draft.data = this.#data.join('\n');
    if (this.#comments.length > 0) draft.comment = this.#comments.join('\n');
    this.#draft = undefined;
    this.#data = [];
    this.#comments = [];
    return draft;
  }
}
