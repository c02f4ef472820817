import { exec } from 'node:child_process';
import { dirname, join, parse } from 'node:path';
import { promisify } from 'node:util';

export async function resizeImage(program, source, width) {
  const { name, ext } = parse(source);
  const target = join(dirname(source), `${name}-${width}${ext}`);
  await promisify(exec)(`"${program}" "${source}" -resize ${width}x "${target}"`);
  return target;
}
