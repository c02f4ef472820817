import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { parseQuery } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const cases = {
  '': {},
  'a=1': { a: '1' },
  'a=1&b=two': { a: '1', b: 'two' },
  'a=1&a=2': { a: '2' },
  'a=&b': { a: '', b: '' },
  'a=b=c': { a: 'b=c' },
  'q=J%C3%BCrgen+%26+%22Ada%22': { q: 'Jürgen & "Ada"' },
  'first+name=x&%C3%BC=y&a.b=z': { 'first name': 'x', ü: 'y', 'a.b': 'z' },
  'filter[color]=red': { filter: { color: 'red' } },
  'filter[size][min]=3&filter[size][max]=9&filter[color]=red': { filter: { size: { min: '3', max: '9' }, color: 'red' } },
  'filter%5Bsize%5D%5Bmin%5D=3': { filter: { size: { min: '3' } } },
  'filter[first+name]=it%27s&filter[a.b]=1': { filter: { 'first name': "it's", 'a.b': '1' } },
  'tags[]=x': { tags: ['x'] },
  'tags[]=x&tags[]=y&tags%5B%5D=x': { tags: ['x', 'y', 'x'] },
  'filter[tags][]=x&filter[tags][]=y+z&page=2': { filter: { tags: ['x', 'y z'] }, page: '2' },
  'a[b][c][d]=1&a[b][c][e]=%5Bx%5D': { a: { b: { c: { d: '1', e: '[x]' } } } },
  'a[b]=1&a[b]=2': { a: { b: '2' } },
  'proto=1&type=constructors': { proto: '1', type: 'constructors' },
};
for (const [query, expected] of Object.entries(cases))
  assert.deepEqual(JSON.parse(JSON.stringify(parseQuery(query))), expected, query);
