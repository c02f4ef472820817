import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a scanner reports: lines from 1, and the value where it says so. */
export interface PeerFinding {
  /** As the scanner has it: absolute, or relative to the folder that it scanned. */
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly value?: string;
}

export interface PeerScanner {
  readonly name: string;
  /** The label of rows that come from its own tests. */
  readonly source: string;
  readonly version: string;
  /** Scans what lies in `folder`; reports go to `scratch`. */
  run(folder: string, scratch: string): PeerFinding[];
}

/** Where the peers are installed; bench/peer/README.md says how. */
export interface PeerFolders {
  readonly nodeModules: string;
  /** `bin` of a virtual environment of Python. */
  readonly python: string;
}

const limit = 2 ** 30;

/** What takes longer than this is stopped, in milliseconds. */
const longest = 600_000;

/** What it prints, whatever its exit code: scanners fail when they find something. */
function output(command: string, argv: readonly string[], cwd: string): string {
  const { stdout, stderr, error } = spawnSync(command, argv, {
    cwd,
    encoding: 'utf8',
    maxBuffer: limit,
    timeout: longest,
  });
  if (error) throw new Error(`${command}: ${error.message}\n${stderr}`);
  return stdout;
}

function version(command: string, argv: readonly string[]): string {
  return (
    /\d+\.\d+[\w.-]*/.exec(
      execFileSync(command, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )?.[0] ?? '?'
  );
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8') || '[]') as T;

type Make = (folders: PeerFolders) => PeerScanner | undefined;

const secretlint: Make = ({ nodeModules }) => {
  const program = join(nodeModules, 'secretlint', 'bin', 'secretlint.js');
  if (!existsSync(program)) return undefined;
  return {
    name: 'secretlint, preset-recommend',
    source: 'secretlint',
    version: version(process.execPath, [program, '--version']),
    run(folder, scratch) {
      const configuration = join(scratch, '.secretlintrc.json');
      const preset = join(nodeModules, '@secretlint', 'secretlint-rule-preset-recommend');
      writeFileSync(configuration, JSON.stringify({ rules: [{ id: preset }] }));
      const argv = [
        program,
        '--secretlintrc',
        configuration,
        '--format',
        'json',
        '--output',
        join(scratch, 'secretlint.json'),
        '**/*',
      ];
      output(process.execPath, argv, folder);
      const files = readJson<
        { filePath: string; messages: { loc: { start: { line: number }; end: { line: number } } }[] }[]
      >(join(scratch, 'secretlint.json'));
      return files.flatMap(({ filePath, messages }) =>
        messages.map(({ loc }) => ({ file: filePath, firstLine: loc.start.line, lastLine: loc.end.line })),
      );
    },
  };
};

const gitleaks: Make = ({ nodeModules }) => {
  const program = join(nodeModules, '@0xts', 'gitleaks-cli', 'bin', 'gitleaks');
  if (!existsSync(program)) return undefined;
  return {
    name: 'gitleaks (as WebAssembly)',
    source: 'gitleaks',
    version: version(process.execPath, [program, 'version']),
    run(folder, scratch) {
      const report = join(scratch, 'gitleaks.json');
      const argv = [program, 'dir', '.', '--report-format', 'json', '--report-path', report, '--no-banner'];
      output(process.execPath, argv, folder);
      const found = readJson<{ File: string; StartLine: number; EndLine: number; Secret: string }[]>(report);
      return found.map((one) => ({
        file: one.File,
        firstLine: one.StartLine,
        lastLine: one.EndLine,
        value: one.Secret,
      }));
    },
  };
};

const betterleaks: Make = ({ python }) => {
  const program = join(python, 'betterleaks');
  if (!existsSync(program)) return undefined;
  return {
    name: 'betterleaks',
    source: 'betterleaks',
    version: version(program, ['--version']),
    run(folder, scratch) {
      const report = join(scratch, 'betterleaks.json');
      output(program, ['.', '--no-banner', '--silent', '--output', report], folder);
      const { findings } = readJson<{
        findings: {
          match: { value: string };
          location: { path: string; start_line: number; end_line: number };
        }[];
      }>(report);
      return findings.map(({ match: { value }, location: { path, start_line, end_line } }) => ({
        file: path,
        firstLine: start_line,
        lastLine: end_line,
        value,
      }));
    },
  };
};

const detectSecrets: Make = ({ python }) => {
  const program = join(python, 'detect-secrets');
  if (!existsSync(program)) return undefined;
  return {
    name: 'detect-secrets',
    source: 'detect-secrets',
    version: version(program, ['--version']),
    run(folder) {
      const report = output(program, ['scan', '--all-files', '--no-verify', '.'], folder);
      const { results } = JSON.parse(report) as { results: Record<string, { line_number: number }[]> };
      return Object.entries(results).flatMap(([file, found]) =>
        found.map(({ line_number: line }) => ({ file, firstLine: line, lastLine: line })),
      );
    },
  };
};

const credSweeper: Make = ({ python }) => {
  const program = join(python, 'credsweeper');
  if (!existsSync(program)) return undefined;
  return {
    name: 'CredSweeper, with its model',
    source: 'credsweeper',
    version: version(program, ['--version']),
    run(folder, scratch) {
      const report = join(scratch, 'credsweeper.json');
      output(program, ['--path', '.', '--save-json', report, '--log', 'silence', '--no-stdout'], folder);
      const found =
        readJson<{ line_data_list: { path: string; line_num: number; value: string }[] }[]>(report);
      return found.flatMap(({ line_data_list: lines }) =>
        lines.map(({ path, line_num: line, value }) => ({
          file: path,
          firstLine: line,
          lastLine: line,
          value,
        })),
      );
    },
  };
};

const kingfisher: Make = ({ python }) => {
  const program = join(python, 'kingfisher');
  if (!existsSync(program)) return undefined;
  return {
    name: 'Kingfisher',
    source: 'kingfisher',
    version: version(program, ['--version']),
    run(folder) {
      const argv = ['scan', '.', '--format', 'json', '--no-validate', '--no-update-check'];
      const [report = '{}'] = output(program, argv, folder).split('\n');
      const { findings } = JSON.parse(report) as {
        findings: { finding: { path: string; line: number; snippet: string } }[];
      };
      return findings.map(({ finding: { path, line, snippet } }) => ({
        file: path,
        firstLine: line,
        lastLine: line + snippet.split('\n').length - 1,
        value: snippet,
      }));
    },
  };
};

/** Those that are installed. */
export function peerScanners(folders: PeerFolders): PeerScanner[] {
  return [secretlint, betterleaks, kingfisher, detectSecrets, credSweeper, gitleaks].flatMap(
    (make) => make(folders) ?? [],
  );
}

/** The built program of this checkout. */
export function ourScanner(launcher: string): PeerScanner {
  return {
    name: '**ppagent scan**',
    source: 'ppagent',
    version: version(process.execPath, [launcher, '--version']),
    run(folder) {
      const argv = [launcher, 'scan', '--only', 'secrets', '--json', '--quiet', '.'];
      const { findings } = JSON.parse(output(process.execPath, argv, folder)) as {
        findings: { path: string; startLine: number; endLine: number; startColumn: number; length: number }[];
      };
      return findings.map(({ path, startLine, endLine, startColumn, length }) => {
        const lines = readFileSync(join(folder, path), 'utf8')
          .split('\n')
          .slice(startLine - 1);
        const value = lines.join('\n').slice(startColumn - 1, startColumn - 1 + length);
        return { file: path, firstLine: startLine, lastLine: endLine, value };
      });
    },
  };
}
