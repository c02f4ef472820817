/**
 * Renders the bookmarks that a user keeps as a nested list for a page that others see.
 *
 * A bookmark is `<li><a href="URL">TITLE</a></li>`; without a title, or where that is empty, the URL stands in its place. A folder
 * is `<li>TITLE`, the list of its children and `</li>`. A list is `<ul>`, its items in their order, and `</ul>`.
 * Titles are plain texts; a URL is absolute or begins with `/`. There is nothing between the elements.
 *
 * @param {({ title?: string, url: string } | { title: string, children: object[] })[]} bookmarks
 * @returns {string} HTML
 */
export function renderBookmarks(bookmarks) {
  throw new Error('not implemented');
}
