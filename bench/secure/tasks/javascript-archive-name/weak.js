import { execSync } from 'node:child_process';

export function packFolder(parent, name) {
  execSync(`tar czf ${parent}/${name}.tar.gz -C ${parent} ${name}`, { stdio: 'ignore' });
  return `${parent}/${name}.tar.gz`;
}
