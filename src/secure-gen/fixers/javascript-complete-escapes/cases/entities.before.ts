export const encoded = (text: string): string =>
  text
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/&/g, '&amp;');

export function image(caption: string): string {
  const clean = caption.replace(/[<>]/g, '');
  return `<img alt="${clean}" src="/picture">`;
}

export const decoded = (text: string): string =>
  text.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>');
