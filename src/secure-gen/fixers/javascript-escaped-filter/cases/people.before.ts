import ldap from 'ldapjs';

const client = ldap.createClient({ url: process.env.LDAP_URL! });

export function search(mail: string, done: (error: Error | null, found: unknown) => void): void {
  const filter = `(&(objectClass=person)(|(mail=${mail})(alias=${mail})))`;
  client.search('ou=people,dc=example,dc=org', { filter: filter, scope: 'sub' }, done);
}

export const byName = (name: string) => ({ scope: 'one', filter: '(cn=' + name + ')' });
