const longest = 400;

/** What a position's line holds before it, at most its last 400 characters: lines may be endless. */
export function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longest), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
