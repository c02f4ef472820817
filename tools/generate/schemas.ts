// Writes schemas/*.schema.json from the zod schemas in src/, which are their source and are no part of the bundle.
// `--check` writes nothing and fails when a file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fixEventVersion, fixReport, fixStreamLine } from '../../src/agent/fix/fix-event-schema.ts';
import { scanReport, scanReportVersion } from '../../src/agent/scan/scan-report-schema.ts';
import { logReport, logReportVersion } from '../../src/cli/output/egress/log-report-schema.ts';
import {
  verificationReport,
  verificationReportVersion,
} from '../../src/cli/output/egress/verification-report-schema.ts';
import { settingsFile } from '../../src/config/settings/settings-schema.ts';

/**
 * By file name; the name of a schema for what is printed carries its version, so that an old consumer never reads a new
 * one.
 */
const schemas: Readonly<Record<string, z.ZodType>> = {
  [`fix-stream-v${fixEventVersion}.schema.json`]: fixStreamLine,
  [`fix-report-v${fixEventVersion}.schema.json`]: fixReport,
  [`scan-report-v${scanReportVersion}.schema.json`]: scanReport,
  [`egress-log-v${logReportVersion}.schema.json`]: logReport,
  [`egress-verification-v${verificationReportVersion}.schema.json`]: verificationReport,
  'config.schema.json': settingsFile,
};

/** Brings every schema in `folder` up to date; returns the names of those that were stale. */
export function generateSchemas(folder: string, options: { check: boolean }): string[] {
  const stale: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(folder, name);
    // As for input, which leaves room for properties that come later.
    const text = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(name);
    if (options.check) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'schemas');
  const check = process.argv.includes('--check');
  for (const name of generateSchemas(folder, { check })) {
    console.error(check ? `schemas/${name} is stale: run \`npm run generate\`` : `wrote schemas/${name}`);
    if (check) process.exitCode = 1;
  }
}
