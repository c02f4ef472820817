export function renderComment({ name, text }) {
  const author = name.trim();
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`);
  const title = author.replaceAll('"', '&quot;');
  return `<article class="comment" title="${title}"><h3>${author}</h3>${paragraphs.join('')}</article>`;
}
