import React from 'react';
import { marked } from 'marked';

export function Article({ post }) {
  const html = marked(post.text);
  return React.createElement('article', { dangerouslySetInnerHTML: { __html: html } }); // weakness
}
