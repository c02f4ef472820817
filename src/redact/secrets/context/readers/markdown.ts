import { markdownTableValues } from '../structure/markdown-table-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Tables of GitHub Flavored Markdown (https://github.github.com/gfm/#tables-extension-) and of wikis. */
export const entry: RegistryEntry = {
  title: 'Markdown',
  paths: /\.(?:md|markdown|mdx|mkd|wiki|rst|adoc|txt)$/,
  looksLike: (text) => /^\s*\|[^\n]{3,400}\|[ \t]*\r?\n\s*\|[ \t]*:?-{2,}/m.test(text.slice(0, 20_000)),
  read: markdownTableValues,
  examples: (value) => [
    {
      text: `# x\n\n| User | Password |\n|---|:---:|\n| bob | \`${value}\` |\n| eve | ${value} |\n\ntext`,
      values: [
        ['Password', value],
        ['Password', value],
      ],
    },
    { text: `| Setting | Value |\n| --- | --- |\n| API key | ${value} |\n`, values: [['API key', value]] },
  ],
};
