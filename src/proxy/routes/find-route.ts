import type { Call } from '../../egress/listen/listen-options.ts';
import { familyOf } from './api-family.ts';
import type { ForwardRoute, Route } from './route.ts';

/** The calls of both APIs that carry prompts, below the base URL. */
const prompts: Readonly<Record<string, Pick<ForwardRoute, 'family' | 'format'>>> = {
  '/chat/completions': { family: 'openai', format: 'openai-chat' },
  '/responses': { family: 'openai', format: 'openai-responses' },
  '/messages': { family: 'anthropic', format: 'anthropic-messages' },
  '/messages/count_tokens': { family: 'anthropic', format: 'anthropic-messages' },
};

/** Which route a call takes. Clients differ in whether their base URL ends in `/v1`, so both are taken. */
export function findRoute({ method, path, headers }: Pick<Call, 'method' | 'path' | 'headers'>): Route {
  if (method === 'GET' && path === '/metrics') return { kind: 'metrics', name: path };
  if (method === 'GET' && path === '/healthz') return { kind: 'health', name: path };
  const below = path.startsWith('/v1/') ? path.slice('/v1'.length) : path;
  if (method === 'GET' && below === '/models') {
    const family = familyOf(path, headers);
    const format = family === 'anthropic' ? 'anthropic-messages' : 'openai-chat';
    return {
      kind: 'forward',
      name: '/v1/models',
      family,
      method,
      format,
      path: below,
      purpose: 'model-list',
    };
  }
  const prompt = Object.hasOwn(prompts, below) ? prompts[below] : undefined;
  if (method !== 'POST' || !prompt) return { kind: 'unknown', name: 'unknown' };
  return { kind: 'forward', name: `/v1${below}`, ...prompt, method, path: below, purpose: 'proxy' };
}
