// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './aiohttp.ts';
import { entry as entry1 } from './aws-lambda.ts';
import { entry as entry2 } from './bottle.ts';
import { entry as entry3 } from './django.ts';
import { entry as entry4 } from './express.ts';
import { entry as entry5 } from './fastapi.ts';
import { entry as entry6 } from './flask.ts';
import { entry as entry7 } from './node.ts';
import { entry as entry8 } from './python-graphql.ts';
import { entry as entry9 } from './python-library.ts';
import { entry as entry10 } from './python-mcp.ts';
import { entry as entry11 } from './python-servers.ts';
import { entry as entry12 } from './tornado.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "aiohttp", entry: entry0 },
  { id: "aws-lambda", entry: entry1 },
  { id: "bottle", entry: entry2 },
  { id: "django", entry: entry3 },
  { id: "express", entry: entry4 },
  { id: "fastapi", entry: entry5 },
  { id: "flask", entry: entry6 },
  { id: "node", entry: entry7 },
  { id: "python-graphql", entry: entry8 },
  { id: "python-library", entry: entry9 },
  { id: "python-mcp", entry: entry10 },
  { id: "python-servers", entry: entry11 },
  { id: "tornado", entry: entry12 },
];
