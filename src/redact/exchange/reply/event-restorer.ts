import type { ServerSentEvent } from '../../../model/remote/sse/server-sent-event.ts';
import { JsonRestoreStream } from '../../restore/restore-json.ts';
import { RestoreStream } from '../../restore/restore-stream.ts';
import { restoreText } from '../../restore/restore-text.ts';
import type { DeltaId, EventData, EventRules } from '../formats/event-rules.ts';
import { type JsonString, memberOf } from '../json/json-node.ts';
import { parseJson } from '../json/parse-json.ts';
import { applySplices, type Splice } from '../json/splice.ts';
import { escaped } from '../json/written-string.ts';
import { type JsonPath, type Restoring, restoredPlaces } from './restored-places.ts';

/** A string of the answer that has not come to its end. */
interface OpenString {
  readonly id: DeltaId;
  readonly stream: RestoreStream | JsonRestoreStream;
  /** The last event that brought a piece of it. */
  last: { readonly event: ServerSentEvent; readonly data: EventData };
}

/** A piece that came with the event at hand, and what takes its place. */
interface Piece {
  readonly node: JsonString;
  readonly open: OpenString;
  restored: string;
}

/**
 * Restores a streamed answer event by event. A placeholder may come in pieces over many events: its beginning is held back
 * until the rest is there, and goes out with the next piece, or in an event of its own before the one that ends the string.
 */
export class EventRestorer {
  readonly #rules: EventRules;
  readonly #restoring: Restoring;
  readonly #open = new Map<string, OpenString>();
  /** Events that were put in so far. */
  #added = 0;

  constructor(rules: EventRules, restoring: Restoring) {
    this.#rules = rules;
    this.#restoring = restoring;
  }

  /** @returns what is to be passed on in place of the event */
  take(event: ServerSentEvent): ServerSentEvent[] {
    if (event.data === undefined) return [event];
    if (event.data.trim() === '[DONE]') return [...this.end(), event];
    const root = parseJson(event.data);
    if (root?.kind !== 'object') return [{ ...event, data: this.#restoredText(event.data) }];
    const data = { text: event.data, root };
    const pieces: Piece[] = [];
    const splices = restoredPlaces(data.text, root, this.#rules.data, this.#restoring, (node, path) => {
      const piece = this.#push(node, path, event, data);
      pieces.push(piece);
      return node.value;
    });
    const further = this.#endStrings(data, pieces);
    for (const { node, restored } of pieces) {
      if (restored === node.value) continue;
      splices.push({ start: node.start, end: node.end, text: `"${escaped(restored)}"` });
    }
    const before = further.map((added) => this.#numbered(added, data));
    splices.push(...this.#renumbering(data));
    return [...before, { ...event, data: applySplices(data.text, splices) }];
  }

  /** The stream ends here. @returns what was held back */
  end(): ServerSentEvent[] {
    const rest = [...this.#open.values()].flatMap((open) => this.#close(open));
    return rest;
  }

  #push(node: JsonString, path: JsonPath, event: ServerSentEvent, data: EventData): Piece {
    const id = { scope: this.#rules.scopeOf(data.root), path };
    const key = [id.scope, ...path].join('\0');
    let open = this.#open.get(key);
    if (!open) {
      const { vault, options } = this.#restoring;
      const stream = this.#rules.isJson(id)
        ? new JsonRestoreStream(vault, options)
        : new RestoreStream(vault, options);
      open = { id, stream, last: { event, data } };
      this.#open.set(key, open);
    }
    open.last = { event, data };
    return { node, open, restored: open.stream.push(node.value) };
  }

  /** Closes what ends with an event. @returns events for the rests of strings that the event itself has no piece of */
  #endStrings(data: EventData, pieces: readonly Piece[]): ServerSentEvent[] {
    const further: ServerSentEvent[] = [];
    for (const [key, open] of this.#open) {
      if (!this.#rules.endsWith(data, open.id)) continue;
      const piece = pieces.find((own) => own.open === open);
      if (piece) piece.restored += open.stream.flush();
      else further.push(...this.#close(open));
      this.#open.delete(key);
    }
    return further;
  }

  #close({ stream, last, id }: OpenString): ServerSentEvent[] {
    const rest = stream.flush();
    if (rest === '') return [];
    return [{ ...last.event, data: this.#rules.furtherPiece(last.data, id, rest) }];
  }

  #restoredText(text: string): string {
    return restoreText(text, this.#restoring.vault, this.#restoring.options).text;
  }

  /** An added event counts as the one that it comes before, and all others from there on count one more. */
  #numbered(event: ServerSentEvent, before: EventData): ServerSentEvent {
    const own = this.#sequenceOf(parseJson(event.data!));
    const next = this.#sequenceOf(before.root);
    if (!own || !next) return event;
    const text = String(next.value + this.#added++);
    return { ...event, data: applySplices(event.data!, [{ start: own.start, end: own.end, text }]) };
  }

  #renumbering({ root }: EventData): Splice[] {
    const number = this.#added > 0 ? this.#sequenceOf(root) : undefined;
    return number ? [{ start: number.start, end: number.end, text: String(number.value + this.#added) }] : [];
  }

  #sequenceOf(root: ReturnType<typeof parseJson>) {
    const { sequence } = this.#rules;
    const number = sequence === undefined ? undefined : memberOf(root, sequence);
    return number?.kind === 'number' ? number : undefined;
  }
}
