const beforeObject =
  /(?:[=([,:?&|+!]|\b(?:return|typeof|in|of|yield|await|default|case|new|export|import|const|let|var|extends|type))$/;

/** Whether a brace after a text opens a block of statements, and not an object or a pattern. */
export function blockOpensAfter(text: string): boolean {
  const before = text.slice(-40).trimEnd();
  return before.endsWith('=>') || !beforeObject.test(before);
}

/** Whether a slash after a text begins a regular expression: it does where a value cannot have ended. */
export function regexMayFollow(text: string): boolean {
  const before = text.slice(-40).trimEnd();
  return (
    before === '' || /(?:[=([,:?&|+!{};~*%^<>-]|\b(?:return|typeof|case|in|of|delete|void))$/.test(before)
  );
}

/** Whether a line that ends like this goes on in the next one. */
export function mayGoOnAfter(text: string): boolean {
  return /(?:[=([,.?&|+:*/-]|=>)$/.test(text.slice(-40).trimEnd());
}
