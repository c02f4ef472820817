from lxml import etree

NAMES = ("first", "second")


def user(name):
    tree = etree.parse("users.xml")
    return tree.xpath("//user[name=$name]", name=name)


def number(tree, number):
    tree.xpath("//user[%d]" % number)
    tree.findall("./users/user")
    return tree.xpath("//user[@id='{}']".format(int(number)))


def lines(text, mark):
    return text.find("[" + mark + "]"), [tree.xpath("//" + name) for name in NAMES for tree in ()]
