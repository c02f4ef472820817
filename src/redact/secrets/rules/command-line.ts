import { drawPassword, passwordRule } from '../password-rule.ts';
import type { Sample } from '../sample.ts';
import type { RegistryEntry, SecretRule } from './registry-entry.ts';

const value = `["']?(?<secret>[^\\s"'\`|;&<>]{1,128})`;

function command(
  id: string,
  title: string,
  keywords: readonly string[],
  pattern: string,
  write: (password: string) => string,
): SecretRule {
  return passwordRule({
    id,
    title,
    keywords,
    before: 0,
    pattern: new RegExp(pattern, 'i'),
    examples: (sample: Sample) => ({
      positive: [write(drawPassword(sample)), `RUN ${write(drawPassword(sample))}\n`],
      negative: [write('$PASSWORD'), write('$' + '{PASSWORD}')],
    }),
  });
}

export const entry: RegistryEntry = {
  name: 'Passwords on command lines',
  source: 'https://attack.mitre.org/techniques/T1552/003/',
  rules: [
    command(
      'openssl-pass-argument',
      'Password of an openssl command',
      ['pass:'],
      `(?<=-pass(?:in|out)?\\s{1,3}["']?)pass:${value}`,
      (password) => `openssl rsa -in key.pem -passin pass:${password} -out plain.pem`,
    ),
    command(
      'windows-net-user-password',
      'Password of a Windows account (net user)',
      ['net user', 'net.exe user'],
      `\\bnet(?:\\.exe)?\\s{1,3}user\\s{1,3}["']?[\\w.$%-]{1,40}["']?\\s{1,3}(?!/|\\*)${value}(?=["']?(?:\\s|$))`,
      (password) => `net user backup ${password} /add`,
    ),
    command(
      'windows-net-use-password',
      'Password of a network share (net use)',
      ['net use', 'net.exe use'],
      `\\bnet(?:\\.exe)?\\s{1,3}use\\s{1,3}(?:[A-Z*]:?\\s{1,3})?\\\\\\\\\\S{1,100}\\s{1,3}(?:/user:\\S{1,80}\\s{1,3})?(?!/|\\*)${value}`,
      (password) => `net use Z: \\\\files\\share /user:corp\\ci ${password}`,
    ),
    command(
      'psexec-password',
      'Password of PsExec and its kin',
      ['psexec', 'paexec'],
      `\\b(?:ps|pa)exec(?:64)?(?:\\.exe)?\\s[^\\n]{0,200}?\\s-p\\s{1,3}${value}`,
      (password) => `psexec.exe \\\\host -u corp\\ci -p ${password} cmd`,
    ),
    command(
      'ldap-bind-password',
      'Password of an LDAP bind',
      ['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapdelete', 'ldappasswd', 'ldapwhoami'],
      `\\bldap(?:search|add|modify|delete|passwd|whoami)\\b[^\\n|]{0,300}?\\s-w\\s{0,3}${value}`,
      (password) => `ldapsearch -x -D cn=admin,dc=example,dc=org -w ${password} -b dc=example`,
    ),
    command(
      'redis-cli-password',
      'Password of redis-cli',
      ['redis-cli', 'valkey-cli'],
      `\\b(?:redis|valkey)-cli\\b[^\\n|]{0,200}?\\s(?:-a|--pass)\\s{1,3}${value}`,
      (password) => `redis-cli -h cache -a ${password} ping`,
    ),
    command(
      'smbclient-password',
      'Password of smbclient and its kin',
      ['smbclient', 'rpcclient', 'winexe', 'mount.cifs', 'net rpc'],
      `\\b(?:smbclient|rpcclient|winexe|mount\\.cifs|net rpc)\\b[^\\n|]{0,200}?\\s(?:-U|--user(?:=|\\s))\\s{0,3}["']?[^\\s%"']{1,80}%${value}`,
      (password) => `smbclient //files/share -U ci%${password}`,
    ),
    command(
      'cifs-mount-password',
      'Password of a mounted share',
      [',password=', ',pass='],
      `,pass(?:word)?=(?<=\\b(?:user(?:name)?|uid|vers|credentials|rw)[=,]\\S{0,80},pass(?:word)?=)(?<secret>[^\\s,"']{1,128})`,
      (password) => `mount -t cifs -o username=ci,password=${password},vers=3.0 //files/share /mnt`,
    ),
    passwordRule({
      id: 'sqlcmd-password',
      title: 'Password of sqlcmd, osql or bcp',
      keywords: ['sqlcmd', 'osql', 'bcp '],
      before: 0,
      // `-p` is another option.
      pattern: new RegExp(`\\b(?:sqlcmd|osql|bcp)\\b[^\\n|]{0,200}?\\s-P\\s{0,3}${value}`),
      examples: (sample) => ({
        positive: [`sqlcmd -S db -U sa -P ${drawPassword(sample)} -Q "select 1"`],
        negative: ['sqlcmd -S db -U sa -P $PASSWORD', 'sqlcmd -S db -E -p 1'],
      }),
    }),
    command(
      'ssh-keygen-passphrase',
      'Passphrase given to ssh-keygen',
      ['ssh-keygen'],
      `\\bssh-keygen\\b[^\\n|]{0,200}?\\s-[NP]\\s{1,3}${value}(?=["']?(?:\\s|$))`,
      (password) => `ssh-keygen -t ed25519 -N ${password} -f id`,
    ),
    command(
      'archive-password',
      'Password of an archive on a command line',
      ['7z ', '7za ', 'unrar ', 'rar ', 'zip '],
      `\\b(?:(?:7za?|unrar|rar)\\s{1,3}[axe]\\s[^\\n|]{0,120}?(?<=\\s)-h?p(?=\\S)|(?:un)?zip\\s[^\\n|]{0,120}?(?<=\\s)-(?:er?|re)?P\\s{1,3})${value}`,
      (password) => `7z x -p${password} backup.7z`,
    ),
    command(
      'httpie-password',
      'Password given to HTTPie',
      ['http -a', 'https -a', 'http --auth', 'https --auth'],
      `\\bhttps?\\s{1,3}(?:-a|--auth)[\\s=]{1,3}["']?[^\\s:"']{1,80}:${value}`,
      (password) => `http -a ci:${password} example.org/api`,
    ),
    command(
      'htpasswd-batch-password',
      'Password given to htpasswd',
      ['htpasswd'],
      `\\bhtpasswd\\s{1,3}-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}\\s{1,3}(?:-\\S{1,12}\\s{1,3}){0,2}\\S{1,120}\\s{1,3}(?:[\\w.@-]{1,60}\\s{1,3})${value}`,
      (password) => `htpasswd -cb /etc/nginx/.htpasswd admin ${password}`,
    ),
    command(
      'chpasswd-here-string',
      'Password given to chpasswd',
      ['chpasswd'],
      `\\bchpasswd\\s{0,3}<<<\\s{0,3}["']?[\\w.-]{1,40}:(?<secret>[^\\s"']{1,128})`,
      (password) => `chpasswd <<< "root:${password}"`,
    ),
  ],
};
