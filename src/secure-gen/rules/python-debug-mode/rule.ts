import { assigns } from '../../matching/assigns.ts';
import { argument, calls, every, some } from '../../matching/calls.ts';
import { type Check, is } from '../../matching/check.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const webProgram =
  /\b(?:INSTALLED_APPS|MIDDLEWARE\w*|ALLOWED_HOSTS|ROOT_URLCONF|SQLALCHEMY_\w+|SECRET_KEY|django|[Ff]lask|bottle|FastAPI|quart)\b/;

/** A constant of a class or module for development or tests may say so. */
const isOn: Check = (node, context) => {
  if (is(true)(node, context) === false || !webProgram.test(context.file.text)) return false;
  const around = node.closest(new Set(['class_definition']));
  return !/^(?:\w*(?:Dev|Test|Local|Debug)\w*)$/i.test(around?.field('name')?.text ?? '');
};

export const entry: RegistryEntry = {
  title: 'Debug mode switched on',
  cwe: [489, 215, 94],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'The program runs with the debug mode of its web framework.',
  why: 'Error pages show code, settings and values to everybody; the debugger of Flask and Werkzeug runs code that visitors type.',
  hint: 'Leave it off, and read it from the environment for development: debug=os.environ.get("FLASK_DEBUG") == "1".',
  references: [
    'https://flask.palletsprojects.com/en/stable/debugging/',
    'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
    'https://cwe.mitre.org/data/definitions/489.html',
  ],
  match: [
    calls({
      to: ['*.run', 'run', '*.run_simple', 'run_simple', '*.run_server', '*.runserver'],
      where: every(
        some(argument('debug', is(true)), argument('use_debugger', is(true))),
        (call) => !/^(?:asyncio|subprocess|anyio|trio|curio)$/.test(call.callee.object?.text ?? ''),
      ),
    }),
    calls({
      to: [
        'FastAPI',
        'Starlette',
        '*.Starlette',
        '*.FastAPI',
        'DebuggedApplication',
        '*.DebuggedApplication',
        'Application',
        '*.web.Application',
        'Sanic',
      ],
      where: some(argument('debug', is(true)), argument('evalex', is(true))),
    }),
    setting(
      ['DEBUG', 'FLASK_DEBUG', 'TEMPLATE_DEBUG', 'DEBUG_PROPAGATE_EXCEPTIONS', 'PROPAGATE_EXCEPTIONS'],
      isOn,
    ),
    assigns(['app.debug', 'application.debug', 'flask.Flask().debug', 'bottle.debug'], is(true)),
    calls({ to: ['bottle.debug'], where: argument(0, is(true)) }),
  ],
};
