import { commitAll, runGit, temporaryRepository, writeFiles } from '../support/temporary-folder.ts';
import { author } from './canaries.ts';

/** A repository whose history names the invented person. */
export function canaryRepository(): string {
  const folder = temporaryRepository({ 'README.md': '# Tools\n' });
  runGit(folder, ['config', 'user.name', author.name]);
  runGit(folder, ['config', 'user.email', author.email]);
  writeFiles(folder, { 'README.md': '# Tools\n\nSmall ones.\n' });
  commitAll(folder, 'Say more');
  return folder;
}
