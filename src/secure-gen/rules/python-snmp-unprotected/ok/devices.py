from pysnmp.hlapi import UsmUserData, usmAesCfb256Protocol


def protected(user, auth_key, priv_key):
    return UsmUserData(user, auth_key, priv_key, privProtocol=usmAesCfb256Protocol)
