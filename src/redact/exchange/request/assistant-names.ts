import type { Finding } from '../../finding.ts';

/**
 * Names of assistants that people have, too. Agents tell a model who it is, and some providers answer only those that do:
 * such a name is nobody's where the text around says whose product it is.
 */
const assistants: readonly { readonly name: RegExp; readonly maker: RegExp }[] = [
  { name: /^claude(?: (?:code|opus|sonnet|haiku))?$/i, maker: /\bAnthropic\b/ },
  { name: /^(?:devin)$/i, maker: /\bCognition\b/ },
];

/** Whether a person's name that was found is that of an assistant. */
export function namesAssistant(text: string, finding: Finding): boolean {
  if (finding.kind !== 'personal' || finding.type !== 'person') return false;
  const found = text.slice(finding.start, finding.end);
  return assistants.some(({ name, maker }) => name.test(found) && maker.test(text));
}
