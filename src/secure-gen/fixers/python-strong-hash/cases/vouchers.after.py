import hashlib
from hashlib import md5 as short_digest


def voucher_seal(voucher, key):
    sealed = hashlib.sha256()
    sealed.update(key)
    sealed.update(voucher.encode("utf-8"))
    return sealed.hexdigest()


def receipt_seal(receipt):
    return hashlib.sha256(receipt).hexdigest()


def letter_seal(letter):
    return hashlib.new('sha256', letter).digest()
