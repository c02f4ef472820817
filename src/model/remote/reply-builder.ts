import type { ModelReply, ReplyEnd, TokenUsage, ToolCall } from './model-reply.ts';
import type { ReplyDelta } from './reply-delta.ts';

type ToolCallDraft = { -readonly [Field in keyof ToolCall]: ToolCall[Field] };

interface Draft {
  readonly texts: string[];
  readonly toolCalls: Map<number, ToolCallDraft>;
  end: ReplyEnd | undefined;
}

/** Puts the replies of one answer together. */
export class ReplyBuilder {
  readonly #drafts = new Map<number, Draft>();
  #usage: Partial<TokenUsage> | undefined;

  add(delta: ReplyDelta): void {
    switch (delta.kind) {
      case 'text':
        this.#draft(delta.choice).texts.push(delta.text);
        break;
      case 'tool-call':
        addToolCall(this.#draft(delta.choice), delta);
        break;
      case 'end':
        this.#draft(delta.choice).end = delta.end;
        break;
      case 'usage':
        this.#usage = { ...this.#usage, ...delta.usage };
        break;
    }
  }

  /** In the order of their numbers; a whole answer need not say that a reply has ended. */
  get replies(): readonly ModelReply[] {
    return [...this.#drafts]
      .sort(([first], [second]) => first - second)
      .map(([, { texts, toolCalls, end }]) => ({
        text: texts.join(''),
        toolCalls: [...toolCalls].sort(([first], [second]) => first - second).map(([, call]) => call),
        end: end ?? 'stop',
      }));
  }

  /** Undefined where the provider says nothing of it. */
  get usage(): TokenUsage | undefined {
    const { input, output, cachedInput = 0 } = this.#usage ?? {};
    return input === undefined || output === undefined ? undefined : { input, output, cachedInput };
  }

  #draft(choice: number): Draft {
    const known = this.#drafts.get(choice);
    if (known) return known;
    const draft: Draft = { texts: [], toolCalls: new Map(), end: undefined };
    this.#drafts.set(choice, draft);
    return draft;
  }
}

function addToolCall({ toolCalls }: Draft, delta: Extract<ReplyDelta, { kind: 'tool-call' }>): void {
  const call = toolCalls.get(delta.index) ?? { id: '', name: '', arguments: '' };
  if (delta.id) call.id = delta.id;
  if (delta.name) call.name = delta.name;
  call.arguments += delta.arguments;
  toolCalls.set(delta.index, call);
}
