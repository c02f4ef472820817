import hashlib
from hashlib import md5 as short_digest


def voucher_seal(voucher, key):
    sealed = hashlib.sha1()
    sealed.update(key)
    sealed.update(voucher.encode("utf-8"))
    return sealed.hexdigest()


def receipt_seal(receipt):
    return short_digest(receipt).hexdigest()


def letter_seal(letter):
    return hashlib.new('md5', letter).digest()
