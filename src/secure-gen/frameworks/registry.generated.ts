// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './aiohttp.ts';
import { entry as entry1 } from './aws-lambda.ts';
import { entry as entry2 } from './bottle.ts';
import { entry as entry3 } from './django.ts';
import { entry as entry4 } from './dom.ts';
import { entry as entry5 } from './express.ts';
import { entry as entry6 } from './fastapi.ts';
import { entry as entry7 } from './flask.ts';
import { entry as entry8 } from './hapi.ts';
import { entry as entry9 } from './hono.ts';
import { entry as entry10 } from './html-escapers.ts';
import { entry as entry11 } from './http-clients.ts';
import { entry as entry12 } from './jinja.ts';
import { entry as entry13 } from './jquery.ts';
import { entry as entry14 } from './koa.ts';
import { entry as entry15 } from './next.ts';
import { entry as entry16 } from './node.ts';
import { entry as entry17 } from './paramiko.ts';
import { entry as entry18 } from './python-crypto.ts';
import { entry as entry19 } from './python-databases.ts';
import { entry as entry20 } from './python-graphql.ts';
import { entry as entry21 } from './python-library.ts';
import { entry as entry22 } from './python-mcp.ts';
import { entry as entry23 } from './python-processes.ts';
import { entry as entry24 } from './python-sanitizers.ts';
import { entry as entry25 } from './python-servers.ts';
import { entry as entry26 } from './requests.ts';
import { entry as entry27 } from './sqlalchemy.ts';
import { entry as entry28 } from './tornado.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "aiohttp", entry: entry0 },
  { id: "aws-lambda", entry: entry1 },
  { id: "bottle", entry: entry2 },
  { id: "django", entry: entry3 },
  { id: "dom", entry: entry4 },
  { id: "express", entry: entry5 },
  { id: "fastapi", entry: entry6 },
  { id: "flask", entry: entry7 },
  { id: "hapi", entry: entry8 },
  { id: "hono", entry: entry9 },
  { id: "html-escapers", entry: entry10 },
  { id: "http-clients", entry: entry11 },
  { id: "jinja", entry: entry12 },
  { id: "jquery", entry: entry13 },
  { id: "koa", entry: entry14 },
  { id: "next", entry: entry15 },
  { id: "node", entry: entry16 },
  { id: "paramiko", entry: entry17 },
  { id: "python-crypto", entry: entry18 },
  { id: "python-databases", entry: entry19 },
  { id: "python-graphql", entry: entry20 },
  { id: "python-library", entry: entry21 },
  { id: "python-mcp", entry: entry22 },
  { id: "python-processes", entry: entry23 },
  { id: "python-sanitizers", entry: entry24 },
  { id: "python-servers", entry: entry25 },
  { id: "requests", entry: entry26 },
  { id: "sqlalchemy", entry: entry27 },
  { id: "tornado", entry: entry28 },
];
