// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './csv.ts';
import { entry as entry1 } from './dockerfile.ts';
import { entry as entry2 } from './dotenv.ts';
import { entry as entry3 } from './hcl.ts';
import { entry as entry4 } from './html.ts';
import { entry as entry5 } from './ini.ts';
import { entry as entry6 } from './json.ts';
import { entry as entry7 } from './markdown.ts';
import { entry as entry8 } from './properties.ts';
import { entry as entry9 } from './sql.ts';
import { entry as entry10 } from './toml.ts';
import { entry as entry11 } from './xml.ts';
import { entry as entry12 } from './yaml.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "csv", entry: entry0 },
  { id: "dockerfile", entry: entry1 },
  { id: "dotenv", entry: entry2 },
  { id: "hcl", entry: entry3 },
  { id: "html", entry: entry4 },
  { id: "ini", entry: entry5 },
  { id: "json", entry: entry6 },
  { id: "markdown", entry: entry7 },
  { id: "properties", entry: entry8 },
  { id: "sql", entry: entry9 },
  { id: "toml", entry: entry10 },
  { id: "xml", entry: entry11 },
  { id: "yaml", entry: entry12 },
];
