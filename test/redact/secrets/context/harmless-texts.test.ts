import { describe, expect, it } from 'vitest';
import { scanText } from '../../../../src/redact/scan-text.ts';
import { Sample } from '../../../../src/redact/secrets/sample.ts';

const sample = new Sample(99);

async function secretsIn(
  text: string,
  path: string | undefined,
  point: 'scan' | 'redact',
): Promise<string[]> {
  const found = await scanText(text, path, { point, secrets: true, personalData: false });
  return found.map(({ start, end }) => text.slice(start, end));
}

/** What published code and configuration are full of, by what makes it look like a secret. */
const harmless: readonly { readonly text: string; readonly path?: string }[] = (
  [
    ['{"login.password.error": "Das Passwort ist falsch"}'],
    ['log.warning("password was rejected for admin site.")', 'a.py'],
    [`aws_secret_arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf"`],
    ['$token = bin2hex(random_bytes(32));'],
    ['WHERE password = crypt($1, password)'],
    ['Password: (leave blank to keep the current one)'],
    [`checksum/secret: ${sample.hex(64)}`],
    ['password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256'],
    ['<PackageReference Include="A" PublicKeyToken="b77a5c561934e089" />'],
    ['passwd:         files systemd\ngroup:          files systemd'],
    ['OLDPWD=/var/lib/jenkins'],
    [
      '     "password",\n     "patch",\n     "patches_dir",\n     "proxy_pass",\n     "proxy_user",\n',
      'Config.pm',
    ],
    ['uniformBucketLevelAccess=messages.Bucket.IamConfigurationValue', 'a.py'],
    ['class Error(Exception):\n    pass\n\n_AIFC_version = 0xA2805140\n', 'a.py'],
    ['  private:\n\t__gnu_cxx::__aligned_buffer<_Res>\t_M_storage;\n', 'a.h'],
    ['Pin: origin deb.example.org'],
    ['#password_encryption = scram-sha-256\t# scram-sha-256 or md5', 'postgresql.conf'],
    ["Url('http', 'username:password', 'host.example', 80)", 'a.py'],
    ['"kadmin/create", "kadmin/passwd", "kadmin/server"'],
    ['Philippe <pw at example.org>\nR. Andrew Bailey <b at example.org>'],
    ['        user="$4"\n        passwd=$(getent passwd "$user")\n', 'a.sh'],
    [':type passphrase: :py:data:`bytes`', 'a.py'],
    ["    styles = {\n        Token: '#d0d0d0',\n", 'a.py'],
    ['--encrypt-master-password --encrypt-password --fail-at-end'],
    ['certificate = $dir/cacert.pem'],
    ['<key>PackageFlags</key>\n<true/>\n<key>IFPkgFlagRelocatable</key>\n<true/>', 'Info.plist'],
    ['def login(self, user=None, password=None, usenetrc=True):\n', 'a.py'],
  ] as const
).map(([text, path]) => ({ text, ...(path !== undefined && { path }) }));

describe('what a scan leaves alone', () => {
  it.each(harmless)('$text', async ({ text, path }) => {
    expect(await secretsIn(text, path, 'scan')).toEqual([]);
  });
});

describe('a secret that stands alone', () => {
  const secret = `${sample.letters(6)}${sample.digits(3)}-${sample.alphanumeric(20)}`;
  it.each([
    [`${secret}\n`, 'config/db_password.txt'],
    [secret, 'deploy/.vault_pass'],
    [`# Client password\n${secret}\n`, undefined],
  ])('%#. is known by the name of its file or by the comment before it', async (text, path) => {
    expect(await secretsIn(text, path, 'scan')).toContain(secret);
  });

  it('is known by its form, as a time-based one-time password', async () => {
    const otp = sample.base32(32);
    expect(await secretsIn(`${otp}\n`, undefined, 'scan')).toEqual([otp]);
  });

  it.each([
    ['README', `${secret}\n`],
    ['src/password.test.ts', `${secret}\n`],
    ['a.txt', '# how to reset a password\n./reset-password2.sh\n'],
  ])('is none for what %s says', async (path, text) => {
    expect(await secretsIn(text, path, 'scan')).toEqual([]);
  });
});

describe('the name of an account beside its password', () => {
  const password = `${sample.letters(5)}${sample.digits(4)}!`;
  it.each([
    `user = svcdeploy7\npassword = ${password}\n`,
    `{"username": "svcdeploy7", "password": "${password}"}`,
    `Connect-VIServer -Server h -User svcdeploy7 -Password ${password}`,
    `Server=db;User Id=svcdeploy7;Password=${password};`,
  ])('is hidden and not reported: %s', async (text) => {
    expect(await secretsIn(text, undefined, 'redact')).toContain('svcdeploy7');
    expect(await secretsIn(text, undefined, 'scan')).not.toContain('svcdeploy7');
  });

  it('is none without a password', async () => {
    expect(await secretsIn('user = svcdeploy7\ncolor = blue\n', undefined, 'redact')).toEqual([]);
  });
});
