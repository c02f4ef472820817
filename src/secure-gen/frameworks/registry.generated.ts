// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './aiohttp.ts';
import { entry as entry1 } from './aws-lambda.ts';
import { entry as entry2 } from './bottle.ts';
import { entry as entry3 } from './django.ts';
import { entry as entry4 } from './dom.ts';
import { entry as entry5 } from './echo.ts';
import { entry as entry6 } from './express.ts';
import { entry as entry7 } from './fastapi.ts';
import { entry as entry8 } from './fiber.ts';
import { entry as entry9 } from './flask.ts';
import { entry as entry10 } from './gin.ts';
import { entry as entry11 } from './go-library.ts';
import { entry as entry12 } from './go-routers.ts';
import { entry as entry13 } from './gorm.ts';
import { entry as entry14 } from './hapi.ts';
import { entry as entry15 } from './hono.ts';
import { entry as entry16 } from './html-escapers.ts';
import { entry as entry17 } from './http-clients.ts';
import { entry as entry18 } from './java-library.ts';
import { entry as entry19 } from './java-micro-frameworks.ts';
import { entry as entry20 } from './jax-rs.ts';
import { entry as entry21 } from './jdbc.ts';
import { entry as entry22 } from './jinja.ts';
import { entry as entry23 } from './jquery.ts';
import { entry as entry24 } from './knex.ts';
import { entry as entry25 } from './koa.ts';
import { entry as entry26 } from './mongodb.ts';
import { entry as entry27 } from './mongoose.ts';
import { entry as entry28 } from './mysql.ts';
import { entry as entry29 } from './nest.ts';
import { entry as entry30 } from './next.ts';
import { entry as entry31 } from './node.ts';
import { entry as entry32 } from './node-postgres.ts';
import { entry as entry33 } from './paramiko.ts';
import { entry as entry34 } from './prisma.ts';
import { entry as entry35 } from './pymongo.ts';
import { entry as entry36 } from './python-crypto.ts';
import { entry as entry37 } from './python-databases.ts';
import { entry as entry38 } from './python-graphql.ts';
import { entry as entry39 } from './python-ldap.ts';
import { entry as entry40 } from './python-library.ts';
import { entry as entry41 } from './python-mcp.ts';
import { entry as entry42 } from './python-processes.ts';
import { entry as entry43 } from './python-sanitizers.ts';
import { entry as entry44 } from './python-servers.ts';
import { entry as entry45 } from './requests.ts';
import { entry as entry46 } from './sequelize.ts';
import { entry as entry47 } from './servlet.ts';
import { entry as entry48 } from './socket-io.ts';
import { entry as entry49 } from './spring.ts';
import { entry as entry50 } from './sqlalchemy.ts';
import { entry as entry51 } from './sqlite-javascript.ts';
import { entry as entry52 } from './sqlx-pgx.ts';
import { entry as entry53 } from './template-engines.ts';
import { entry as entry54 } from './tornado.ts';
import { entry as entry55 } from './typeorm.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "aiohttp", entry: entry0 },
  { id: "aws-lambda", entry: entry1 },
  { id: "bottle", entry: entry2 },
  { id: "django", entry: entry3 },
  { id: "dom", entry: entry4 },
  { id: "echo", entry: entry5 },
  { id: "express", entry: entry6 },
  { id: "fastapi", entry: entry7 },
  { id: "fiber", entry: entry8 },
  { id: "flask", entry: entry9 },
  { id: "gin", entry: entry10 },
  { id: "go-library", entry: entry11 },
  { id: "go-routers", entry: entry12 },
  { id: "gorm", entry: entry13 },
  { id: "hapi", entry: entry14 },
  { id: "hono", entry: entry15 },
  { id: "html-escapers", entry: entry16 },
  { id: "http-clients", entry: entry17 },
  { id: "java-library", entry: entry18 },
  { id: "java-micro-frameworks", entry: entry19 },
  { id: "jax-rs", entry: entry20 },
  { id: "jdbc", entry: entry21 },
  { id: "jinja", entry: entry22 },
  { id: "jquery", entry: entry23 },
  { id: "knex", entry: entry24 },
  { id: "koa", entry: entry25 },
  { id: "mongodb", entry: entry26 },
  { id: "mongoose", entry: entry27 },
  { id: "mysql", entry: entry28 },
  { id: "nest", entry: entry29 },
  { id: "next", entry: entry30 },
  { id: "node", entry: entry31 },
  { id: "node-postgres", entry: entry32 },
  { id: "paramiko", entry: entry33 },
  { id: "prisma", entry: entry34 },
  { id: "pymongo", entry: entry35 },
  { id: "python-crypto", entry: entry36 },
  { id: "python-databases", entry: entry37 },
  { id: "python-graphql", entry: entry38 },
  { id: "python-ldap", entry: entry39 },
  { id: "python-library", entry: entry40 },
  { id: "python-mcp", entry: entry41 },
  { id: "python-processes", entry: entry42 },
  { id: "python-sanitizers", entry: entry43 },
  { id: "python-servers", entry: entry44 },
  { id: "requests", entry: entry45 },
  { id: "sequelize", entry: entry46 },
  { id: "servlet", entry: entry47 },
  { id: "socket-io", entry: entry48 },
  { id: "spring", entry: entry49 },
  { id: "sqlalchemy", entry: entry50 },
  { id: "sqlite-javascript", entry: entry51 },
  { id: "sqlx-pgx", entry: entry52 },
  { id: "template-engines", entry: entry53 },
  { id: "tornado", entry: entry54 },
  { id: "typeorm", entry: entry55 },
];
