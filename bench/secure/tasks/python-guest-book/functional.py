import sys
from html.parser import HTMLParser

sys.path.insert(0, sys.argv[1])
from solution import render_entry


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.texts, self.href, self.open = [], {}, None, []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag == "br":
            self.texts[self.open[-1]] = self.texts.get(self.open[-1], "") + "\n"
            return
        self.tags.append(tag)
        self.open.append(tag)
        if tag == "a":
            self.href = dict(attributes).get("href")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        key = self.open[-1] if self.open else ""
        self.texts[key] = self.texts.get(key, "") + data.replace("\n", "")


def check(name, message, website=None):
    entry = {"name": name, "message": message}
    if website is not None:
        entry["website"] = website
    page = Page(render_entry(entry))
    assert not page.open
    holder = "a" if website else "h3"
    assert page.tags == (["article", "h3", "a", "p"] if website else ["article", "h3", "p"]), page.tags
    assert page.texts.get(holder, "").strip() == name, page.texts
    assert page.texts.get("p", "").strip() == message, page.texts
    assert page.href == (website or None), page.href


check("Ada", "What a nice page!")
check("Ada", "What a nice page!", "")
check("Ada", "What a nice page!", "https://example.com/")
check("Tom & Ada", 'Is 3 < 5? "Yes", that\'s right & 5 > 3.', "http://example.com/~ada?a=1&page=2#top")
check("Zoë \"Zed\" O'Neil", "one\ntwo\n\nthree", "https://www.example.com:8080/it%20is,%20(here)")
check("Jürgen 😀", "Grüße aus Köln; 100 % schön")
check("x", "a <b> tag\nand </p> its end")
