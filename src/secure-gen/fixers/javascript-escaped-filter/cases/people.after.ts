import ldap from 'ldapjs';

const client = ldap.createClient({ url: process.env.LDAP_URL! });

export function search(mail: string, done: (error: Error | null, found: unknown) => void): void {
  const filter = `(&(objectClass=person)(|(mail=${escapeFilterValue(mail)})(alias=${escapeFilterValue(mail)})))`;
  client.search('ou=people,dc=example,dc=org', { filter: filter, scope: 'sub' }, done);
}

export const byName = (name: string) => ({ scope: 'one', filter: '(cn=' + escapeFilterValue(name) + ')' });

/** A value as it is written in a filter of LDAP (RFC 4515, section 3). */
function escapeFilterValue(value: unknown): string {
  return String(value).replace(/[\\*()\0]/g, (sign) => '\\' + sign.charCodeAt(0).toString(16).padStart(2, '0'));
}
