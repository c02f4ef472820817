/** How far back the beginning of a function is looked for. */
const reach = 2000;

const target = /([\w$]+)['"\]]?\s*(?::[^=;]{0,40})?[+?|&]{0,2}=(?!=)/;
const declared =
  /(?:\b(?:function\s*\*?|def)\s+([\w$]+)|\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:async\s*)?(?:function\b|\([^()]*\)\s*=>|[\w$]+\s*=>))/g;

/** Names that tell what the statement at the end of a text is for: what it assigns to, and the function round it. */
export function writtenPurposes(text: string, statementStart: number): string[] {
  const assigned = target.exec(text.slice(statementStart))?.[1];
  const functions = [...text.slice(Math.max(0, statementStart - reach)).matchAll(declared)];
  const last = functions.at(-1);
  return [assigned, last?.[1] ?? last?.[2]].filter((name) => name !== undefined);
}
