import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/redact/pii/names/find-names.ts';
import { openNameRecogniser } from '../../../../src/redact/pii/names/recognise-names.ts';
import { repositoryPeople } from '../../../../src/redact/pii/names/repository-people.ts';
import { scanText } from '../../../../src/redact/scan-text.ts';
import { ScannedText } from '../../../../src/redact/scanned-text.ts';
import { temporaryFolder, temporaryRepository } from '../../../support/temporary-folder.ts';

async function named(text: string, sources: Parameters<typeof findNames>[1]): Promise<string[]> {
  return (await findNames(new ScannedText(text), sources)).map(({ start, end }) => text.slice(start, end));
}

describe('people of a repository', () => {
  test('come from git, its files of authors and owners, packages and tags; machines do not', async () => {
    const root = temporaryRepository({
      '.mailmap': 'Grace Hopper <grace@example.com> <g@example.org>\n# a comment\n',
      '.github/CODEOWNERS': '* @turing-alan @org/team\n',
      'package.json': JSON.stringify({
        author: 'Edsger Dijkstra <e@example.com> (https://example.com)',
        contributors: [{ name: 'Barbara Liskov' }, 'dependabot[bot]'],
      }),
      'pyproject.toml': 'authors = [\n  {name = "Radia Perlman", email = "r@example.com"},\n]\n',
      'src/a.java': '/** @author Frances Allen <f@example.com> */\n',
    });
    expect((await repositoryPeople(root)).sort()).toEqual([
      'Ada Example',
      'Barbara Liskov',
      'Edsger Dijkstra',
      'Frances Allen',
      'Grace Hopper',
      'Radia Perlman',
      'turing-alan',
    ]);
  });

  test('broken files name nobody', async () => {
    const root = temporaryRepository({ 'package.json': '{', 'pyproject.toml': 'authors = [' });
    expect(await repositoryPeople(root)).toEqual(['Ada Example']);
  });

  test('are known again whole and in part, but not inside of other words', async () => {
    const known = ['Zyxandra Quill', 'Ma Li'];
    expect(
      await named('Ask Zyxandra, Mr Quill or Zyxandra Quill; Quillfish, Ma and Li; zyxandra.Quill()', {
        known,
      }),
    ).toEqual(['Zyxandra', 'Quill', 'Zyxandra Quill']);
    expect(await named('Then Ma Li left.', { known })).toEqual(['Ma Li']);
  });

  test('are reported by a scan that is told of them, and hidden by redaction', async () => {
    const text = '// Zyxandra wrote this\n';
    const options = { secrets: false, personalData: true } as const;
    const names = { known: ['Zyxandra Quill'] };
    expect(await scanText(text, 'a.ts', { ...options, point: 'scan' })).toEqual([]);
    for (const point of ['scan', 'redact'] as const) {
      expect(await scanText(text, 'a.ts', { ...options, point, names })).toMatchObject([
        { rule: 'person', type: 'person', start: 3, end: 11 },
      ]);
    }
  });
});

describe('the model', () => {
  test('finds names that no list knows, wherever they stand in a long text', async () => {
    const recognise = await openNameRecogniser({ env: process.env, threads: 1 });
    const sentence = 'The parser was slow until Krystyna Wołoszańska-Brzęk rewrote it last summer. ';
    const filler = 'It reads the file, splits it into lines and counts what is left. '.repeat(9);
    const text = `${sentence}${filler}${sentence}${filler}${sentence}`;
    const found = await named(text, { known: [], recognise });
    expect(found).toEqual(Array.from({ length: 3 }, () => 'Krystyna Wołoszańska-Brzęk'));
    expect(await named('', { known: [], recognise })).toEqual([]);
    expect(await named('x = y[0] ?? z.map((a) => a + 1)', { known: [], recognise })).toEqual([]);
  });

  test('that is not there is an error with a remedy', async () => {
    const env = {
      PPAGENT_MODELS_DIR: temporaryFolder({
        'rampart/manifest.json':
          '{"name":"Rampart","files":{"a":{"bytes":1,"sha256":"' + '0'.repeat(64) + '"}}}',
      }),
    };
    await expect(openNameRecogniser({ env })).rejects.toMatchObject({ code: 'MODEL_MISSING' });
  });
});
