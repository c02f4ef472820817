import { describe, expect, it } from 'vitest';
import type { CodeLanguage } from '../../src/secure-gen/analysis/syntax/code-language.ts';
import { CommentLines } from '../../src/secure-gen/comment-lines.ts';

/** The lines, from 0, whose `X` is in a comment. */
function commentLines(language: CodeLanguage, lines: readonly string[]): number[] {
  const text = lines.join('\n');
  const comments = new CommentLines(language, text);
  return [...text.matchAll(/X/g)].flatMap(({ index }) =>
    comments.has(index) ? [text.slice(0, index).split('\n').length - 1] : [],
  );
}

describe('CommentLines', () => {
  it('tells comments that begin a line', () => {
    const lines = ['/* X', 'X */ X', '  // X', 'X // X', '/** X', ' * X', ' */', 'X'];
    expect(commentLines('javascript', lines)).toEqual([0, 1, 2, 4, 5]);
  });

  it('takes signs in texts, and comments without an end, for none', () => {
    expect(commentLines('typescript', ["glob('src/*')", 'X', "glob('*/X')", '/* X', 'X'])).toEqual([]);
  });

  it('knows the comments of Python', () => {
    expect(commentLines('python', ['# X', 'X # X', '// X', '    # X'])).toEqual([0, 3]);
  });
});
