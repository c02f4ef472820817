import { PpagentError } from '../../../errors/ppagent-error.ts';
import { itemsAt, memberOf, parseJson, textAt } from '../json-access.ts';
import type { JsonValue } from '../json-value.ts';
import { AttemptFailure, type RequestChange, type RetryAdvice } from './attempt-failure.ts';
import { retryAfterMs } from './retry-after.ts';

/** An answer that is none. */
export interface Refusal {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What was asked, as far as it says what else could be tried. */
export interface Asked {
  /** Name of the provider, for messages. */
  readonly provider: string;
  /** What `ppagent auth set` calls it. */
  readonly keyTarget: string;
  readonly model: string;
  /** Fields that the request had and could do without. */
  readonly optionalFields: readonly string[];
  /** Tokens that were asked for besides those of the reply. */
  readonly thinkingTokens: number;
}

/** Longest piece of what a provider says that is shown, in characters: it may quote the request. */
const longestMessage = 200;

/** What a provider's refusal means: for the user, and for the next attempt. */
export function readRefusal(refusal: Refusal, asked: Asked): AttemptFailure {
  const body = parseJson(refusal.body) ?? null;
  const said = messageIn(body);
  const error = errorOf(refusal.status, said, asked);
  return new AttemptFailure(error, adviceOf(refusal, body, said, asked));
}

/** Likewise for what a provider says in the middle of an answer. */
export function readFailureInAnswer(type: string, message: string, asked: Asked): AttemptFailure {
  const said = shorten(message || type || 'it failed');
  const error = isTooLong(said)
    ? tooLong(said, asked)
    : new PpagentError('PROVIDER_FAILED', `${asked.provider} gives up: ${said}`);
  const isFinal = /invalid|authentication|permission|not_found|billing|quota|policy/.test(type);
  return new AttemptFailure(error, isFinal || isTooLong(said) ? { kind: 'never' } : { kind: 'later' });
}

function errorOf(status: number, said: string, { provider, keyTarget, model }: Asked): PpagentError {
  const answer = `${provider} answers ${status}${said === '' ? '' : `: ${said}`}`;
  const failed = (remedy: string) => new PpagentError('PROVIDER_FAILED', answer, { remedy });
  if (status === 413 || (status === 400 && isTooLong(said))) return tooLong(said, { provider });
  switch (status) {
    case 401:
    case 403:
      return failed(`Check the key: \`ppagent auth set ${keyTarget}\` stores another one.`);
    case 402:
      return failed('See to the account: its balance is used up.');
    case 404:
      return failed(`Check the name of the model, ${model}, and the base URL, which mostly ends in /v1.`);
    case 429:
      return failed('Wait a while, or ask the provider for more; `--max-candidates` makes a run ask less.');
  }
  if (status >= 300 && status < 400) {
    return failed('It points elsewhere, where no request goes: give the address that is meant.');
  }
  return new PpagentError('PROVIDER_FAILED', answer);
}

function tooLong(said: string, { provider }: Pick<Asked, 'provider'>): PpagentError {
  return new PpagentError('CONTEXT_TOO_LONG', `the prompt is too long for ${provider}: ${said}`, {
    remedy: 'Name a model with a longer context, or the files that matter.',
  });
}

function adviceOf(refusal: Refusal, body: JsonValue, said: string, asked: Asked): RetryAdvice {
  const { status, headers } = refusal;
  const change = changeFor(status, body, said, asked);
  if (change) return { kind: 'otherwise', change };
  const isTransient = [408, 409, 429].includes(status) || status >= 500;
  const isUsedUp = /insufficient_quota|billing/.test(
    `${textAt(body, 'error', 'code')} ${textAt(body, 'error', 'type')}`,
  );
  if (!isTransient || isUsedUp || headers['x-should-retry'] === 'false') return { kind: 'never' };
  return { kind: 'later', afterMs: retryAfterMs(headers) };
}

/** Models differ in what they take: a request that names the field is asked again without it. */
function changeFor(status: number, body: JsonValue, said: string, asked: Asked): RequestChange | undefined {
  if (status === 404 && said.includes('v1/responses')) return { kind: 'responses-format' };
  if (status !== 400 && status !== 422) return undefined;
  if (isTooLong(said)) {
    return asked.thinkingTokens > 0 ? { kind: 'thinking-tokens', tokens: 0 } : undefined;
  }
  const named = textAt(body, 'error', 'param');
  if (/max_(completion_)?tokens/.test(`${named} ${said}`)) {
    return /unsupported|not supported|unrecognized|unknown|extra|instead/i.test(said)
      ? { kind: 'rename-token-limit' }
      : undefined;
  }
  const field = asked.optionalFields
    .toSorted((a, b) => b.length - a.length)
    .find((name) => named === name || isNamedIn(said, name));
  return field === undefined ? undefined : { kind: 'omit', field };
}

function isNamedIn(said: string, field: string): boolean {
  // llama.cpp's words for `n`.
  if (field === 'n') return /\W[`'"]n[`'"]\W|\bn\s*[=>]|completion choice/.test(` ${said} `);
  return new RegExp(`\\b${field}\\b`).test(said);
}

function isTooLong(said: string): boolean {
  return /context[ _](length|window|size)|too (long|many tokens)|prompt is too|maximum context/i.test(said);
}

/** OpenAI's and Anthropic's `error.message`, others' `message`, `error` and `detail`. */
function messageIn(body: JsonValue): string {
  const candidates = [
    textAt(body, 'error', 'message'),
    textAt(body, 'message'),
    textAt(body, 'error'),
    textAt(body, 'detail'),
    ...itemsAt(body, 'detail').map((item) => {
      const place = itemsAt(item, 'loc').join('.');
      return `${place} ${textAt(item, 'msg')}`.trim();
    }),
    textAt(memberOf(body, 'error'), 'type'),
  ];
  return shorten(candidates.find((text) => text !== '') ?? '');
}

function shorten(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return line.length <= longestMessage ? line : `${line.slice(0, longestMessage - 2)} …`;
}
