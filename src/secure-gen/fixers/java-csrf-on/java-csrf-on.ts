import { withoutStatement } from '../../fixing/python-call.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['java-csrf-disabled'] };

/** `http.csrf().disable();` left out; a request that changes something needs the token of the form. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const statement = file.statementOf(node);
    const isAlone =
      /^http\s*\.csrf\((?:[\w.]*::disable|\w+\s*->\s*\w+\.disable\(\))?\)(?:\s*\.disable\(\))?;$/.test(
        statement.text,
      );
    return isAlone ? [withoutStatement(file, statement)] : undefined;
  },
};
