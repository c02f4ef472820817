import MarkdownIt from 'markdown-it';

const reader = new MarkdownIt({ html: false, linkify: true });
const other = new MarkdownIt();

export const render = (text) => reader.render(text) + other.render(text);
export const answer = (res) => res.format({ html: true });
