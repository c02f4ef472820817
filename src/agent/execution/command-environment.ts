export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Variables that a test command may inherit: where programs, caches and toolchains lie, the language, and how Node,
 * Python and the like were set up. Everything else stays behind, so that a name nobody thought of cannot leak.
 */
const inheritedNames = new Set(
  [
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR TMP TEMP',
    'XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME LD_LIBRARY_PATH PKG_CONFIG_PATH SSL_CERT_FILE SSL_CERT_DIR',
    'NODE_ENV NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NVM_DIR NVM_BIN FNM_DIR VOLTA_HOME PNPM_HOME COREPACK_HOME',
    'BUN_INSTALL DENO_DIR ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR',
    'PYTHONPATH PYTHONHOME PYENV_ROOT PYENV_VERSION VIRTUAL_ENV CONDA_PREFIX CONDA_DEFAULT_ENV',
    'GOPATH GOROOT GOCACHE GOMODCACHE GOFLAGS GOTOOLCHAIN JAVA_HOME GRADLE_USER_HOME MAVEN_HOME M2_HOME',
    'CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN GEM_HOME GEM_PATH',
    'SYSTEMROOT WINDIR COMSPEC PATHEXT SYSTEMDRIVE USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES',
    'PROGRAMFILES(X86) NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE',
  ].flatMap((line) => line.split(' ')),
);

/** A user name and password inside an address, as in `https://user:password@host`. */
const credentialsInUrl = /:\/\/[^/\s:@]*:[^/\s@]+@/;

const settings = {
  CI: '1',
  NO_COLOR: '1',
  PY_COLORS: '0',
  TERM: 'dumb',
  // Bytecode is matched to its source by size and second: two candidates of one length would share it.
  PYTHONDONTWRITEBYTECODE: '1',
} as const;

/**
 * The environment of a test command: harmless variables of `source`, settings that make reports readable by a
 * program, and `extra`, which wins and is passed on unseen.
 */
export function commandEnvironment(source: Environment, extra: Environment = {}): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    if (value === undefined || credentialsInUrl.test(value)) continue;
    if (inheritedNames.has(name.toUpperCase()) || name.startsWith('LC_')) result[name] = value;
  }
  Object.assign(result, settings);
  for (const [name, value] of Object.entries(extra)) {
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  return result;
}
