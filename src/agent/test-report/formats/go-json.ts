/** What `go test -json` wraps, as plain output of `go test -v`, package by package; other lines stay. */
export function unwrapGoJson(lines: readonly string[]): readonly string[] {
  const byPackage = new Map<string, string>();
  let found = false;
  for (const line of lines) {
    const event = parseEvent(line);
    if (event) found = true;
    const name = event?.Package ?? event?.ImportPath ?? '';
    const text = event ? (event.Output ?? '') : `${line}\n`;
    byPackage.set(name, (byPackage.get(name) ?? '') + text);
  }
  return found ? [...byPackage.values()].join('').split('\n') : lines;
}

interface GoEvent {
  readonly Action: string;
  readonly Package?: string;
  readonly ImportPath?: string;
  readonly Output?: string;
}

function parseEvent(line: string): GoEvent | undefined {
  if (!line.startsWith('{') || !line.includes('"Action":')) return undefined;
  try {
    return JSON.parse(line) as GoEvent;
  } catch {
    return undefined;
  }
}
