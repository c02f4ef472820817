/** What follows a name that is only read: a part is taken, it is counted with, compared, or is all of a statement. */
const afterRead =
  /\s*(?:;|(?:\?\.|\.)(?!\s*(?:push|unshift|append|add)\b)|==|!=|[+\-%^](?!=)|\*(?!\*?=)|&(?!&?=)|\|(?!\|?=)|(\())/y;

/** What stands in front of the name of a function; a comment may stand between. */
const beforeFunction = /(?:\bfunction|[*/])\s*$/;

/** Whether a name between two places may be bound there, from the text round it alone. */
export function mayBind(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '.' && text[start - 2] !== '.') return false;
  afterRead.lastIndex = end;
  const found = afterRead.exec(text);
  if (!found) return true;
  return found[1] !== undefined && beforeFunction.test(text.slice(Math.max(0, start - 20), start));
}
