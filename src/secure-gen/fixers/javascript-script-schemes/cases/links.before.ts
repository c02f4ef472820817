export function cleaned(href: string): string {
  const address = href.trim().toLowerCase();
  if (address.indexOf('javascript:') !== -1) return '#';
  return href;
}

export const isScript = (link: string): boolean => link.startsWith("javascript:");
