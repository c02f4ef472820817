const { execFile, exec } = require('child_process');

function archive(folder, done) {
  execFile('tar', ['czf', 'backup.tgz', folder], done);
  exec('tar --version', done);
  exec(`head -n ${Number(folder)} log.txt`, done);
  const match = /(\d+)/.exec(folder);
  return match;
}
