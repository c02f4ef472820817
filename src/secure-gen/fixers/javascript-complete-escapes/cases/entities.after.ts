export const encoded = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

export function image(caption: string): string {
  const clean = caption.replace(/[<>]/g, '').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
  return `<img alt="${clean}" src="/picture">`;
}

export const decoded = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
