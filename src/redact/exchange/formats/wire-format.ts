import type { JsonObject } from '../json/json-node.ts';
import type { Splice } from '../json/splice.ts';
import type { EventRules } from './event-rules.ts';
import type { PlaceRules } from './place-rules.ts';

/** What redaction and restoring know of a wire format: the places that are not like any other. */
export interface WireFormat {
  /** Of the body of a request: what they do not name is looked at as data. */
  readonly request: PlaceRules;
  /** Of the body of an answer: in what they do not name, strings are restored. */
  readonly reply: PlaceRules;
  readonly events: EventRules;
  /**
   * How a sentence gets to the end of what the model is told before anything else.
   *
   * @returns undefined where the body is no prompt
   */
  addInstruction(body: JsonObject, sentence: string): Splice | undefined;
}
