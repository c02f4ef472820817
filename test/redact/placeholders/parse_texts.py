"""Reads a JSON list of [language, text] and writes a list: true where the text parses, null where nothing here can tell."""

import ast
import json
import sqlite3
import subprocess
import sys
import shutil
import xml.parsers.expat

try:
    import tomllib
except ImportError:
    tomllib = None
try:
    import yaml
except ImportError:
    yaml = None


def parse_sql(text):
    connection = sqlite3.connect(":memory:")
    connection.executescript("CREATE TABLE people (a, b);" + text)


def parse_xml(text):
    xml.parsers.expat.ParserCreate().Parse(text, True)


def parse_c(text):
    command = ["gcc", "-fsyntax-only", "-w", "-x", "c", "-"]
    subprocess.run(command, input=text.encode(), check=True, stderr=subprocess.DEVNULL)


def parse_sh(text):
    subprocess.run(["bash", "-n"], input=text.encode(), check=True, stderr=subprocess.DEVNULL)


PARSERS = {
    "sh": parse_sh,
    "py": ast.parse,
    "xml": parse_xml,
    "sql": parse_sql,
    "toml": tomllib and tomllib.loads,
    "yaml": yaml and yaml.safe_load,
    "c": shutil.which("gcc") and parse_c,
}


def parses(language, text):
    parse = PARSERS[language]
    if not parse:
        return None
    try:
        parse(text)
        return True
    except Exception:
        return False


print(json.dumps([parses(language, text) for language, text in json.load(sys.stdin)]))
