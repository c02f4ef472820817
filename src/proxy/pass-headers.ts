import type { ApiFamily } from './routes/api-family.ts';

type Headers = Readonly<Record<string, string>>;

/** What each API needs of a request. Keys, cookies, organisations and what tells of the client's machine are not. */
const ofRequests: Readonly<Record<ApiFamily, RegExp>> = {
  openai: /^(?:accept|openai-beta)$/,
  anthropic: /^(?:accept|anthropic-version|anthropic-beta)$/,
};

/** What clients act upon. Lengths and encodings are left out: restoring changes both. */
const ofReplies =
  /^(?:content-type|cache-control|retry-after|retry-after-ms|x-should-retry|request-id|x-request-id|openai-processing-ms|openai-version|(?:anthropic|x)-ratelimit-[a-z-]+)$/;

/** The headers of a call that go on to an upstream of that kind. */
export function requestHeaders(headers: Headers, kind: ApiFamily): Headers {
  return onlyNamed(headers, ofRequests[kind]);
}

/** The headers of an upstream's answer that go on to the caller. */
export function replyHeaders(headers: Headers): Headers {
  return onlyNamed(headers, ofReplies);
}

function onlyNamed(headers: Headers, names: RegExp): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.test(name)));
}
