/** What follows a name that is only read: a part is taken, it is counted with, or compared. */
const afterRead =
  /[ \t]*(?:(\.)(?!\s*(?:append|extend|add|insert|update)\b)|==|!=|[<>](?![<>])|[+\-%&|^@](?!=)|\*(?!\*?=)|\/(?!\/?=)|(\())/y;

/** What stands in front of the name of a function or a class. */
const beforeDefinition = /(?:\b(?:def|class)|\\\n)\s*$/;

/** What stands in front of the name of a module, whose first part is bound. */
const beforeModule = /\bimport\b|\\\r?\n/;

/** Whether a name between two places may be bound there, from the text round it alone. */
export function mayBind(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '.') return false;
  afterRead.lastIndex = end;
  const found = afterRead.exec(text);
  if (!found) return true;
  if (found[1] !== undefined) {
    const line = text.lastIndexOf('\n', text.lastIndexOf('\n', start - 1) - 1);
    return beforeModule.test(text.slice(Math.max(0, line, start - 200), start));
  }
  return found[2] !== undefined && beforeDefinition.test(text.slice(Math.max(0, start - 20), start));
}
