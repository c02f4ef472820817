/** A base URL in the one form in which it is compared and stored, or what is wrong with it. */
export type ParsedBaseUrl = { readonly url: string } | { readonly problem: string };

/**
 * Reads the address of an API, such as `https://api.example.com/v1`: the host in lower case, no port that is the scheme's
 * own, no slash at the end (WHATWG URL Standard).
 */
export function parseBaseUrl(text: string): ParsedBaseUrl {
  if (!URL.canParse(text)) return { problem: 'it is no address' };
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { problem: 'it is neither https nor http' };
  if (url.username || url.password) return { problem: 'it holds a user name or password' };
  if (url.search || url.hash) return { problem: 'it holds a query or fragment' };
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
