import type { NamedValue } from './named-value.ts';

/**
 * The authentication scheme before a credential (RFC 9110, 11.4, and what providers made up): `Bearer …`, `NTLM …`.
 */
const scheme =
  /^\s{0,4}(?:Authorization:\s{0,4})?(?:Bearer|Basic|Token|NTLM|Negotiate|Digest|Api-?Key|Api-?Token|Key|SSWS|GenieKey|Splunk|JWT|OAuth|DPoP|Klaviyo-API-Key|Bot|AccessKey|SharedKey)(?::|\s{0,2}token=|\s)\s{0,4}(?=\S)/i;

const schemeAlone = /^(?:Bearer|Basic|Token|NTLM|Negotiate|Digest|Bot|OAuth|JWT):?$/i;

/** A value without the scheme before it and the spaces and continuation signs round it. */
export function narrowValue(text: string, value: NamedValue): NamedValue {
  let { start, end } = value;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
  if (schemeAlone.test(text.slice(start, Math.min(end, start + 16)))) return { ...value, start: end, end };
  const match = scheme.exec(text.slice(start, Math.min(end, start + 80)));
  if (!match) return start === value.start && end === value.end ? value : { ...value, start, end };
  return { ...value, start: start + match[0].length, end, tie: 'header' };
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
