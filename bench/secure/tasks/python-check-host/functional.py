import sys

sys.path.insert(0, sys.argv[1])
from solution import check_host

assert tuple(check_host("echo", "db.example.com")) == (True, "db.example.com\n")
assert tuple(check_host("echo probing  once", "127.0.0.1")) == (True, "probing once 127.0.0.1\n")
assert tuple(check_host("printf 'host %s'", "www-2.example.com")) == (True, "host www-2.example.com")
assert tuple(check_host('printf "%s|%s" "to host"', "::1")) == (True, "to host|::1")
assert tuple(check_host("echo", "2001:db8::8a2e:370:7334")) == (True, "2001:db8::8a2e:370:7334\n")
assert tuple(check_host("echo", "localhost")) == (True, "localhost\n")
assert tuple(check_host("true", "example.com")) == (True, "")
assert tuple(check_host("false", "example.com")) == (False, "")
assert tuple(check_host("sh -c 'echo no answer; exit 2'", "xn--bcher-kva.example.com")) == (False, "no answer\n")
