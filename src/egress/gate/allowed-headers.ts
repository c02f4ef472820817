import type { ProviderEndpoint } from './provider-endpoint.ts';
import { RequestRefused } from './request-refused.ts';

/** What a request may say besides its body. The credential, the user agent and what HTTP needs are the gate's own. */
const allowedNames: Readonly<Record<ProviderEndpoint['kind'], ReadonlySet<string>>> = {
  openai: new Set(['accept', 'content-type', 'openai-beta']),
  anthropic: new Set(['accept', 'content-type', 'anthropic-beta', 'anthropic-version']),
};

const longestValue = 2048;

/** @throws RequestRefused for a header that is not on the list, or whose value could be anything but one line of ASCII */
export function assertHeadersAllowed(
  headers: Readonly<Record<string, string>>,
  { kind }: ProviderEndpoint,
): void {
  for (const [name, value] of Object.entries(headers)) {
    // The name is not repeated: it may be what must not leave.
    if (!allowedNames[kind].has(name))
      refuse('header-name', 'it has a header that is not on the list of those that may leave');
    if (value.length > longestValue || !/^[ -~]*$/.test(value)) {
      refuse('header-value', `the value of its header ${name} is too long, or no line of ASCII`);
    }
  }
}

function refuse(rule: string, why: string): never {
  const remedy = `Allowed are ${Object.values(allowedNames)
    .flatMap((names) => [...names])
    .join(', ')}.`;
  throw new RequestRefused(why, { rule, part: 'headers', remedy });
}
