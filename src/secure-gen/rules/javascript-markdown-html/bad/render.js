import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import remarkRehype from 'remark-rehype';

const reader = new MarkdownIt({ html: true, linkify: true }); // weakness
marked.setOptions({ gfm: true, sanitize: false }); // weakness
export const pipeline = unified().use(remarkRehype, { allowDangerousHtml: true }); // weakness
export const render = (text) => reader.render(text);
