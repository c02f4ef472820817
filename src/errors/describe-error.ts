/** Causes of causes that are told; more of them are a circle, or of no use. */
const mostCauses = 8;

/** Of one error, in UTF-16 units. */
const longestStack = 128 * 1024;

/** All but line ends and tabs: what comes from elsewhere must not steer a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what they are looked for for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * What was thrown, whatever it is: stacks, and those of its causes. Never throws itself. Messages in it may quote
 * anything: it has to be masked before it is shown.
 */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  let current = error;
  do {
    parts.push(stackOf(current));
    current = causeOf(current);
  } while (current !== undefined && parts.length < mostCauses);
  return parts.join('\ncaused by: ').replace(controls, '');
}

function stackOf(error: unknown): string {
  try {
    if (!(error instanceof Error)) return String(error).slice(0, longestStack);
    const inner = error instanceof AggregateError ? error.errors.slice(0, mostCauses) : [];
    const own = String(error.stack ?? `${error.name}: ${error.message}`);
    return [own, ...inner.map((each) => `one of: ${String(each)}`)].join('\n').slice(0, longestStack);
  } catch {
    return 'something that cannot be shown was thrown';
  }
}

function causeOf(error: unknown): unknown {
  try {
    return error instanceof Error ? error.cause : undefined;
  } catch {
    return undefined;
  }
}
