/** Names and values that tell the series of one metric apart. */
export type Labels = Readonly<Record<string, string>>;

/** `{route="/v1/messages",status="200"}`, escaped as the text format 0.0.4 of Prometheus demands; nothing where there are none. */
export function writeLabels(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

function escapeValue(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}
