/**
 * Renders a comment of a visitor as HTML:
 *
 *     <article class="comment" title="NAME"><h3>NAME</h3><p>FIRST LINE<br>SECOND LINE</p><p>NEXT PARAGRAPH</p></article>
 *
 * A reader sees name and text as they were typed. Paragraphs of the text are apart by one or more blank lines; a single line
 * break inside a paragraph becomes `<br>`. Spaces and line breaks at both ends of name and text are left out.
 * Where the text is empty there is no `<p>`.
 *
 * @param {{ name: string, text: string }} comment
 * @returns {string}
 */
export function renderComment({ name, text }) {
  throw new Error('not implemented');
}
