import type { JsonObject } from '../json/json-node.ts';
import type { PlaceRules } from './place-rules.ts';

/**
 * Which of a stream's strings a piece belongs to: keys and the indices that items name themselves, behind a name for the
 * event's own place in the answer.
 */
export interface DeltaId {
  readonly scope: string;
  readonly path: readonly (string | number)[];
}

/** An event's data, as text and as what it holds. */
export interface EventData {
  readonly text: string;
  readonly root: JsonObject;
}

/** What a format's streamed answers are made of. */
export interface EventRules {
  readonly data: PlaceRules;
  /** The member that counts events, where one does. */
  readonly sequence?: string;
  /** Where in the answer the strings of an event go on. */
  scopeOf(root: JsonObject): string;
  /** Whether the pieces of a string are those of a JSON text. */
  isJson(id: DeltaId): boolean;
  /** Whether a string ends with this event, or has ended before it. */
  endsWith(data: EventData, id: DeltaId): boolean;
  /** The data of an event that brings a further piece of a string. @param last that brought the one before */
  furtherPiece(last: EventData, id: DeltaId, piece: string): string;
}
