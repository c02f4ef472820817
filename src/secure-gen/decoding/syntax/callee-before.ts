/** How far back a callee is looked for. */
const reach = 160;

const chain =
  /(?:\bnew\s+)?(?:[)\]"'`]\s*\??\.\s*)?(?<![\w$])[A-Za-z_$][\w$]*(?:\s*\??\.\s*[A-Za-z_$][\w$]*)*\s*(?:\?\.)?$/;
const typeArguments = /<[\w\s,.[\]|'"]*>$/;
const declaration = /(?:^|[^\w$.])(?:function\s*\*?|def|class|async)\s+$/;
const keyword =
  /^(?:if|for|while|switch|catch|with|return|and|or|not|in|is|elif|else|assert|typeof|await|yield|function|lambda|print)$/;

export interface Callee {
  readonly name: string;
  readonly start: number;
  readonly isDeclaration: boolean;
}

/** What an opening bracket at the end of a text would call. */
export function calleeBefore(text: string): Callee {
  const from = Math.max(0, text.length - reach);
  const tail = text.slice(from).replace(typeArguments, '');
  const match = chain.exec(tail);
  const none = { name: '', start: text.length, isDeclaration: false };
  if (!match) return none;
  const name = match[0]
    .replace(/\?/g, '')
    .replace(/\.$/, '')
    .replace(/\s*\.\s*/g, '.')
    .trim()
    .replace(/\s+/g, ' ');
  if (keyword.test(name)) return name === 'function' ? { ...none, isDeclaration: true } : none;
  const isDeclaration = declaration.test(tail.slice(0, match.index));
  return { name: isDeclaration ? '' : name, start: from + match.index, isDeclaration };
}
