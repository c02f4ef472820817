import type { ProviderEndpoint } from '../../egress/gate/provider-endpoint.ts';

/** Whose API a caller speaks: says the form of its errors and which upstream answers. */
export type ApiFamily = ProviderEndpoint['kind'];

/** The family of a call, also of one that nothing serves: Anthropic's clients always name the version they speak. */
export function familyOf(path: string, headers: Readonly<Record<string, string>>): ApiFamily {
  const isAnthropic = 'anthropic-version' in headers || /^(?:\/v1)?\/messages(?:\/|$)/.test(path);
  return isAnthropic ? 'anthropic' : 'openai';
}
