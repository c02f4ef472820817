import hashlib
from hashlib import sha256


def set_password(user, password):
    user.digest = hashlib.sha1(password.encode()).hexdigest()  # weakness


def is_right(user, form):
    given = hashlib.md5()  # weakness
    given.update(form["password"].encode())
    return given.hexdigest() == user.digest


class Account:
    def store(self, raw):
        self.password_hash = sha256(self.salt + raw).hexdigest()  # weakness
