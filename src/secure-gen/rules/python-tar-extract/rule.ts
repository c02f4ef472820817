import { argument, argumentsOf, type CallCheck, calls, every, missing, some } from '../../matching/calls.ts';
import { is, matches } from '../../matching/check.ts';
import { nowhereAround } from '../../matching/file-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isUnchecked = nowhereAround(
  /isabs|\.\.['"/]|startswith|commonp|is_relative_to|relative_to|is_within|is_safe|safe_|secure_/,
);
const isAnyMember = some(missing('filter'), argument('filter', matches(/^fully_trusted$/)));
const noMembers: CallCheck = (call) =>
  argumentsOf(call, [1, 'members']).every(({ text }) => /^None$|getmembers\(\)$/.test(text));

export const entry: RegistryEntry = {
  title: 'Archive unpacked wherever its names lead',
  cwe: [22],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message:
    'The members of a tar archive are unpacked under the names they bring, with `..`, with `/`, or through links.',
  why: 'A prepared archive overwrites files outside the folder, such as scripts that run later.',
  hint: 'Pass filter="data", or check where each member leads before it is extracted.',
  references: [
    'https://docs.python.org/3/library/tarfile.html#extraction-filters',
    'https://peps.python.org/pep-0706/',
  ],
  match: [
    calls({
      to: ['tarfile.open().extractall', 'tarfile.TarFile().extractall', 'tarfile.TarFile.open().extractall'],
      where: every(isAnyMember, noMembers, isUnchecked),
    }),
    calls({
      to: ['tarfile.open().extract', 'tarfile.TarFile().extract'],
      where: every(isAnyMember, isUnchecked),
    }),
    calls({
      to: ['*.extractall', '*.extract'],
      receiver: /^(?:self\.)?_?(?:tar(?:_?(?:file|ball|archive|fp?|ref|obj))?|tf)\b(?!.*zip)/i,
      where: every(isAnyMember, noMembers, isUnchecked),
    }),
    calls({
      to: ['shutil.unpack_archive'],
      where: every(
        isAnyMember,
        some(missing(2, 'format'), argument([2, 'format'], matches(/tar/))),
        isUnchecked,
      ),
    }),
    calls({ to: ['tarfile.TarFile.extraction_filter'], where: argument(0, is(null)) }),
  ],
};
