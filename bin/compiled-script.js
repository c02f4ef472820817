// Runs a CommonJS script of ours from the compiled code of an earlier run: to compile takes a hook longer than to scan.
// The code is kept in the user's cache folder, which nobody else may write to; V8 itself refuses what another version
// of it has compiled. Whatever goes wrong here, the script just compiles again.
const { createHash } = require('node:crypto');
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { createRequire } = require('node:module');
const { homedir } = require('node:os');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** @returns what the script exports, and `keep`, to call when it has run: functions that ran are kept compiled */
function loadCompiled(file) {
  const kept = keptFile(file);
  const cachedData = kept && readOwn(kept);
  const source = readFileSync(file, 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new Script(wrapped, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const keep = () => {
    if (kept && (cachedData === undefined || script.cachedDataRejected))
      write(kept, script.createCachedData());
  };
  return { exports: module.exports, keep };
}

/** Another name for every build, version of Node and processor. */
function keptFile(file) {
  try {
    const { size, mtimeMs } = statSync(file);
    const identity = [file, size, mtimeMs, process.version, process.arch, process.execArgv.join(' ')];
    return join(cacheFolder(), `${digest([file])}-${digest(identity)}.bin`);
  } catch {
    return undefined;
  }
}

function digest(parts) {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

function cacheFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'ppagent', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ppagent');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'ppagent');
}

function readOwn(file) {
  try {
    const { uid, mode } = statSync(file);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function write(file, data) {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(beside, data, { mode: 0o600 });
      renameSync(beside, file);
    } finally {
      rmSync(beside, { force: true });
    }
    removeOlder(file);
  } catch {
    // A cache that cannot be written is done without.
  }
}

/** What earlier builds of the same script have left. */
function removeOlder(file) {
  const [script] = basename(file).split('-');
  for (const name of readdirSync(dirname(file))) {
    const isOlder = name.startsWith(`${script}-`) && name.endsWith('.bin') && name !== basename(file);
    if (isOlder) rmSync(join(dirname(file), name), { force: true });
  }
}

module.exports = { loadCompiled };
