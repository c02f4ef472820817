import { execFile } from 'node:child_process';
import { dirname, join, parse } from 'node:path';
import { promisify } from 'node:util';

export async function resizeImage(program, source, width) {
  if (!/^\d+$/.test(String(width))) throw new Error('the width is not a number');
  const { name, ext } = parse(source);
  const target = join(dirname(source), `${name}-${width}${ext}`);
  await promisify(execFile)(program, [source, '-resize', `${width}x`, target]);
  return target;
}
