const wellFormed =
  /\$\{\{?[\w\s.:?'"|,/+*-]{0,200}(?:[[(][\w\s.'",]{0,100}[\])][\w\s.:?'"|,/+*-]{0,100}){0,4}\}\}?|\{\{[\w\s.|'"()$/-]{1,200}\}\}|<%[^<>]{1,200}%>|#\{[^{}<>]{1,200}\}|\$\([\w\s./-]{1,200}\)|\$[A-Za-z_]\w{1,80}|%\w{2,80}%|%\(\w{1,80}\)s|(?<![{$])\{(?:\d|[A-Za-z_]\w[\w.]{0,80})\}(?!\})|\\\([^()]{1,200}\)|%[sd]/;

/** Whether a text holds an interpolation whose brackets and content are in order: a password may hold any signs. */
export function holdsInterpolation(text: string): boolean {
  return wellFormed.test(text);
}
