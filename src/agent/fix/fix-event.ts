import type { z } from 'zod';
import type { fixEvent, fixReport } from './fix-event-schema.ts';

/** What a run of `fix` says while it goes on; described in the schema. */
export type FixEvent = z.infer<typeof fixEvent>;

/** The same, put together. */
export type FixReport = z.infer<typeof fixReport>;

type EventOf<Type extends FixEvent['type']> = Extract<FixEvent, { type: Type }>;

export type Verdict = EventOf<'verify'>['verdict'];
export type Unconfirmed = NonNullable<EventOf<'verify'>['unconfirmed']>;
export type Conclusion = Omit<EventOf<'conclusion'>, 'type' | 'target'>;
export type FixOutcome = EventOf<'result'>['outcome'];
export type Sent = NonNullable<EventOf<'result'>['sent']>;
export type SendEvent = EventOf<'send'>;
export type TestSummary = Omit<EventOf<'baseline'>, 'type'>;

/** What shows work that takes long, for people only: it is not part of the event stream. */
export type FixProgress =
  | { readonly stage: 'verify-model'; readonly done: number; readonly total: number }
  /** Tokens of the batch of repairs at hand. */
  | { readonly stage: 'decode'; readonly tokens: number }
  | { readonly stage: 'load-model' | 'scan' | 'test' | 'localise' | 'read' };
