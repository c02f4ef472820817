from xml.etree import ElementTree

from flask import request
from lxml import etree


def user(name):
    tree = etree.parse("users.xml")
    return tree.xpath("//user[name='" + name + "']")  # weakness


def login(root):
    query = "//user[name='%s' and word='%s']/id" % (request.form["name"], request.form["word"])
    return root.xpath(query)  # weakness


def price(article):
    tree = ElementTree.parse("articles.xml")
    return tree.find(f"./article[@id='{article}']/price")  # weakness
