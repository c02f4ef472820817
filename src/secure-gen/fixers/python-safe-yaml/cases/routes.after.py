"""Reads the routes of the ferries."""

from yaml import Loader, dump, load, safe_load


def read_routes(handle):
    return safe_load(handle)


def write_routes(routes, handle):
    dump(routes, handle)
