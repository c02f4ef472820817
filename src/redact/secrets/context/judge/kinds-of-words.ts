/**
 * What a name says its value is. `password` to `api-key` name a credential outright; the others name one in some places
 * and something harmless in most.
 */
export type NameKind =
  | 'password'
  | 'secret'
  | 'token'
  /** `api_key`, `access_key`, `private_key`, `encryption_key` … */
  | 'credential-key'
  /** `credentials`, `connection_string` */
  | 'credential'
  /** `pass`, `pin`, `pw`: short words with other meanings */
  | 'short-password'
  /** `authorization`, `signature`, `session`, `salt`, `otp` */
  | 'authentication'
  /** `key` with nothing known before it */
  | 'key'
  /** `access`, `private`, `api`: what some write before a credential */
  | 'access'
  | 'none';

const wordsOf: Readonly<Partial<Record<NameKind, string>>> = {
  password:
    'password passwords passwd passwds passwort pwd pwds passphrase passphrases passcode pswd pssword paasword psswd psswrd ' +
    'psword pasword paswd pword userpass dbpass senha contrasena contraseña motdepasse mdp kennwort wachtwoord parola haslo hasło ' +
    'пароль 비번 비밀번호 암호 密码 密碼 口令 パスワード',
  secret: 'secret secrets secrete clientsecret appsecret geheim geheimnis секрет 秘密',
  token: 'token tokens токен 토큰 令牌 jwt jwts bearer pat accesstoken authtoken refreshtoken',
  'credential-key': 'apikey apikeys ключ 密钥 secretkey accesskey privatekey privkey pkey authkey appkey',
  credential: 'credential credentials creds cred dsn connectionstring connstr',
  'short-password': 'pass pas pw psw pin passw clave psk',
  authentication:
    'auth authorization authentication authenticator oauth oauth2 signature sig session sessionid cookie cookies salt otp ' +
    'totp mfa nonce seed mnemonic webhook cert certificate login logon xsrf csrf sas hmac pat unseal unlock cipher encrypt decrypt',
  key: 'key keys',
  access: 'access private api sk',
};

/** Words of credentials; a word that is none is absent. */
export const kindOfWord: ReadonlyMap<string, NameKind> = new Map(
  Object.entries(wordsOf).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, NameKind] => [word, kind as NameKind]),
  ),
);

/** What makes a credential of a `key` after it. */
export const keyQualifiers: ReadonlySet<string> = new Set(
  (
    'api access secret private priv encryption encrypt decryption decrypt crypto cipher aes des rsa ssh gpg pgp pem hmac ' +
    'signing sign signature auth authentication authorization oauth master root admin service account storage shared ' +
    'license licence deploy deployment session app application consumer client write read ingest ingestion insert query ' +
    'server sdk integration webhook security vault symmetric jwt token personal rest subscription host function'
  ).split(' '),
);

/** After a credential's word they say that the value is about the credential, not the credential: `password_field`. */
export const negativeTails: ReadonlySet<string> = new Set(
  (
    'field fields name names id ids identifier type types kind url urls uri uris path paths file files filename dir ' +
    'directory folder length len size count counts limit limits max min policy policies rule rules regex regexp pattern ' +
    'format label labels placeholder prompt hint title message messages msg error errors exception description desc help ' +
    'input inputs form view page component screen dialog modal button link icon expiry expires expire expired expiration ' +
    'ttl age lifetime timeout time timestamp date at reset recovery change changed strength validator validation validate ' +
    'checker check provider service manager handler factory store repository class endpoint version algorithm alg method ' +
    'mode prefix suffix separator delimiter index position column header headers param parameter parameters params arg ' +
    'args argument option options flag enabled disabled required visible variable var env selector locator xpath css ref ' +
    'refs reference arn alias map list set schema model event events action callback hook request response state status ' +
    'result info metadata budget usage cost ratio ring chain board word code codes press down up frame frames bucket ' +
    'region scope scopes owner issuer audience usages group groups role generator parser reader writer util utils helper ' +
    'helpers test tests spec attribute attributes property properties element tag tags prop props cache source target ' +
    'style color colour width height section topic queue table db domain host hostname port server address email user ' +
    'username sha md fingerprint thumbprint digest checksum context constant constants enum symbol stream node nodes kinds equals matches mismatch invalid incorrect'
  ).split(' '),
);

/** After a credential's word they change nothing: `password_value`, `token_prod`. */
export const neutralTails: ReadonlySet<string> = new Set(
  (
    'value val string str text plain plaintext clear cleartext raw data default content prod production dev development ' +
    'staging stage live sandbox qa uat local old new current main primary backup a b c x y z first second one two v base ' +
    'b64 hex bytes encoded enc here secure sec real actual'
  ).split(' '),
);

/**
 * At the start of a name, or right before a credential's word, they say the same: `reset_password`, `is_secret`.
 */
export const negativeModifiers: ReadonlySet<string> = new Set(
  (
    'is has have use uses using no not non without show hide toggle enable disable require requires required should can ' +
    'could allow allows allowed if get fetch load parse validate verify check reset forgot forget forgotten lost change ' +
    'update edit invalid missing wrong incorrect expired empty error fail failed failure max maximum min minimum num ' +
    'number count total average enter type repeat confirm choose create add remove delete revoke rotate generate ' +
    'redacted masked on handle render validates'
  ).split(' '),
);

/** Right before a `key` that is no credential: `primary_key`, `cache_key`. */
export const harmlessKeyModifiers: ReadonlySet<string> = new Set(
  (
    'public pub primary foreign partition sort sorting range lookup index object dict map row column translation i18n locale ' +
    'message label hotkey hot shortcut arrow shift ctrl control alt meta escape tab enter function any press mouse music ' +
    'piano cache memo group composite unique natural surrogate config option setting property metadata react list item ' +
    'entry query route routing registry attribute parent child prop state sequence bucket header cookie field data json ' +
    'legend of by each next prev last first same other old new this that the a'
  ).split(' '),
);

/** Right before a `token` of a language, a page, a model: `stop_token`, `next_page_token`. */
export const harmlessTokenModifiers: ReadonlySet<string> = new Set(
  (
    'next prev previous page paging pagination cursor continuation continue sync resume stop start end begin bos eos pad ' +
    'unk cls mask sep special syntax lexer parser keyword punctuation operator cancel cancellation design css template ' +
    'string comment text word current prompt completion input output decoder encoder first last new semantic'
  ).split(' '),
);

/** Anywhere in a name they say that the value is none that works: `invalid_token`, `fakePassword`. */
export const denyingWords: ReadonlySet<string> = new Set(
  'non not invalid wrong bad fake dummy mock bogus expired revoked malformed incorrect missing redacted masked checksum fingerprint thumbprint'.split(
    ' ',
  ),
);
