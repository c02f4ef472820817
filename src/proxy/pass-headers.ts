type Headers = Readonly<Record<string, string>>;

/** What the wire formats need of a request. Keys, cookies, organisations and what tells of the client's machine are not. */
const ofRequests = /^(?:accept|anthropic-version|anthropic-beta|openai-beta)$/;

/** What clients act upon. Lengths and encodings are left out: restoring changes both. */
const ofReplies =
  /^(?:content-type|cache-control|retry-after|retry-after-ms|x-should-retry|request-id|x-request-id|openai-processing-ms|openai-version|(?:anthropic|x)-ratelimit-[a-z-]+)$/;

/** The headers of a call that go on to the upstream. */
export function requestHeaders(headers: Headers): Headers {
  return onlyNamed(headers, ofRequests);
}

/** The headers of an upstream's answer that go on to the caller. */
export function replyHeaders(headers: Headers): Headers {
  return onlyNamed(headers, ofReplies);
}

function onlyNamed(headers: Headers, names: RegExp): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.test(name)));
}
