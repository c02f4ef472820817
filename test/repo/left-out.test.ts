import { expect, test } from 'vitest';
import { LeftOut } from '../../src/repo/files/left-out.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the innermost .ppagentignore with an opinion decides', () => {
  const root = temporaryFolder({
    '.ppagentignore': '*.vocab\n/models/\n',
    'kept/.ppagentignore': '!mine.vocab\n*.log\n',
  });
  const leftOut = new LeftOut(root);
  const paths = [
    'a.vocab',
    'x/y/a.vocab',
    'models/a/b.json',
    'kept/mine.vocab',
    'kept/b/x.log',
    'x/x.log',
    'src/models/a.ts',
  ];
  expect(paths.filter((path) => leftOut.has(path))).toEqual([
    'a.vocab',
    'x/y/a.vocab',
    'models/a/b.json',
    'kept/b/x.log',
  ]);
  expect(leftOut.has('../outside.vocab')).toBe(false);
  expect(new LeftOut(temporaryFolder()).has('a')).toBe(false);
});
