import { matches } from '../../matching/check.ts';
import { shellCalls } from '../../matching/shell-calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Wildcard before a program that takes names for options',
  cwe: [155, 88, 78],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message:
    'The shell puts the names of all files here, and the program takes those that begin with a dash for options.',
  why: 'Who may write into that folder names a file `--checkpoint-action=exec=sh run.sh` or `--reference=…` and so decides what the program does.',
  hint: 'Write ./* instead of *, or list the files with pathlib and pass them behind --.',
  references: [
    'https://cwe.mitre.org/data/definitions/155.html',
    'https://www.gnu.org/software/tar/manual/html_section/checkpoints.html',
  ],
  match: shellCalls(matches(/\b(?:tar|rsync|chown|chmod|chgrp|zip|7z|scp)\s(?:[^;|&]*\s)?\*(?:\s|$)/)),
};
