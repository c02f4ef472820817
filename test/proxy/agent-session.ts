// A program: an agent works through the proxy on a file with a planted secret, its model is scripted. Started in a network
// namespace of its own, so that nothing of all this can reach any other machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startProxy } from './running-proxy.ts';
import { type Received, type ScriptedUpstream, sendEvents, startUpstream } from './scripted-upstream.ts';
import { cutAt } from './text-pieces.ts';
import { chatEvents, type ToolUse } from './wire-answers.ts';

/** What it prints, as JSON. */
export interface AgentSession {
  readonly exitCode: number;
  readonly output: string;
  /** Requests that reached the upstream. */
  readonly requests: number;
  /** All that reached it. */
  readonly wire: string;
}

/** The model: reads the file, edits it as it saw it, prints it by a shell command, copies it. */
function nextTool(request: Received, number: number, file: string): ToolUse | undefined {
  const tool = (name: string, input: object): ToolUse => ({ name, pieces: cutAt(JSON.stringify(input), 3) });
  switch (number) {
    case 0:
      return tool('read_file', { file_path: file });
    case 1: {
      const [old_string] = /^.*key: .*\n.*timeout: 10,$/m.exec(seenFile(request)) ?? [''];
      const new_string = old_string.replace('timeout: 10', 'timeout: 20');
      return tool('edit', { file_path: file, old_string, new_string });
    }
    case 2:
      return tool('run_shell_command', { command: `cat '${file}'; git log -3`, is_background: false });
    case 3:
      return tool('write_file', { file_path: `${file}.copy`, content: seenFile(request) });
    default:
      return undefined;
  }
}

/** The file as the first tool result of a conversation holds it. */
function seenFile({ body }: Received): string {
  const { messages } = JSON.parse(body.toString());
  const { content } = messages.find(({ role }: { role: string }) => role === 'tool');
  return typeof content === 'string' ? content : content[0].text;
}

async function runAgent(program: string, repository: string, data: string, upstream: ScriptedUpstream) {
  await using proxy = await startProxy({
    cwd: repository,
    data,
    argv: ['--upstream', upstream.baseUrl],
    env: { PPAGENT_API_KEY: 'upstream-key' },
  });
  mkdirSync(join(data, '.qwen'), { recursive: true });
  const settings = {
    privacy: { usageStatisticsEnabled: false },
    telemetry: { enabled: false },
    general: { disableAutoUpdate: true },
  };
  writeFileSync(join(data, '.qwen', 'settings.json'), JSON.stringify(settings));
  const agent = spawn(
    process.execPath,
    [program, '--auth-type', 'openai', '--yolo', '-p', 'Raise the timeout.'],
    {
      cwd: repository,
      env: {
        PATH: process.env.PATH,
        HOME: data,
        OPENAI_BASE_URL: `${proxy.url}/v1`,
        OPENAI_API_KEY: proxy.token,
        OPENAI_MODEL: 'scripted',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output = Promise.all([text(agent.stdout), text(agent.stderr)]);
  const [exitCode] = await once(agent, 'close');
  return { exitCode: exitCode ?? -1, output: (await output).join('\n') };
}

const [program = '', repository = '', data = '', file = ''] = process.argv.slice(2);
await using upstream = await startUpstream((request, response, number) =>
  sendEvents(response, chatEvents(['Done.'], nextTool(request, number, file))),
);
const result = await runAgent(program, repository, data, upstream);
const session: AgentSession = {
  ...result,
  requests: upstream.received.length,
  wire: upstream.wire(),
};
process.stdout.write(JSON.stringify(session));
