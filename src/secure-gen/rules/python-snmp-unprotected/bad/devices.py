from pysnmp.hlapi import CommunityData, UsmUserData


def by_community():
    return CommunityData("public", mpModel=0)  # weakness


def without_privacy(user, key):
    return UsmUserData(user, key)  # weakness
