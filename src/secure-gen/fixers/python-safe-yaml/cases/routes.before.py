"""Reads the routes of the ferries."""

from yaml import Loader, dump, load


def read_routes(handle):
    return load(handle, Loader)


def write_routes(routes, handle):
    dump(routes, handle)
