export function cleaned(href: string): string {
  const address = href.trim().toLowerCase();
  if (/(?:javascript|data|vbscript):/i.test(address)) return '#';
  return href;
}

export const isScript = (link: string): boolean => /^\s*(?:javascript|data|vbscript):/i.test(link);
