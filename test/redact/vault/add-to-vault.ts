// Run as a process of its own: opens the vault of a folder, adds values, saves. Arguments: root, data folder, prefix, count.
import { openVault } from '../../../src/redact/vault/open-vault.ts';

const [root, data, prefix, count] = process.argv.slice(2);
const vault = await openVault(root!, { env: { XDG_DATA_HOME: data! }, keychain: undefined });
for (let index = 0; index < Number(count); index++) {
  vault.issue({ type: 'email', value: `${prefix}${index}@quist.dev`, form: 'typed' });
  await vault.save();
}
