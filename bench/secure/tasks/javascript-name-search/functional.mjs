import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { searchNames } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const names = ['notes.txt', 'Notes.TXT', 'notesXtxt', 'a+b (1).md', 'c^d$|[e]{2}.md', 'Übung.tex', "it's", 'back\\slash', '', 'x'];
const cases = [
  ['*', names],
  ['notes.txt', ['notes.txt', 'Notes.TXT']],
  ['NOTES?TXT', ['notes.txt', 'Notes.TXT', 'notesXtxt']],
  ['*.t*', ['notes.txt', 'Notes.TXT', 'Übung.tex']],
  ['*.md', ['a+b (1).md', 'c^d$|[e]{2}.md']],
  ['a+b (?).md', ['a+b (1).md']],
  ['c^d$|[e]{2}.*', ['c^d$|[e]{2}.md']],
  ['übung.*', ['Übung.tex']],
  ["it's", ["it's"]],
  ['back\\*', ['back\\slash']],
  ['', ['']],
  ['?', ['x']],
  ['**', names],
  ['*?*', names.filter((name) => name !== '')],
  ['notes', []],
  ['otes.txt', []],
  ['n*s.t*t', ['notes.txt', 'Notes.TXT']],
  ['*s*x*', ['notes.txt', 'Notes.TXT', 'notesXtxt']],
  ['.*', []],
  ['[a-z]*', []],
];
for (const [pattern, expected] of cases) assert.deepEqual(searchNames(names, pattern), expected, pattern);
assert.deepEqual(searchNames(['mississippi', 'misty'], 'm*issip*'), ['mississippi']);
assert.deepEqual(searchNames(['aXbXc', 'abc', 'aXc'], 'a*b*c'), ['aXbXc', 'abc']);
assert.deepEqual(searchNames([], '*'), []);
