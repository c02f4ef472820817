import sys
from html.parser import HTMLParser
from urllib.parse import quote, urlencode
from wsgiref.util import setup_testing_defaults

sys.path.insert(0, sys.argv[1])
from solution import application


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.texts, self.lang, self.open = {}, None, []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.open.append(tag)
        if tag == "html":
            self.lang = dict(attributes).get("lang")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open:
            self.texts[self.open[-1]] = self.texts.get(self.open[-1], "") + data


def check(query, name, lang):
    environ = {"QUERY_STRING": query}
    setup_testing_defaults(environ)
    answers = []
    body = b"".join(application(environ, lambda status, headers, error=None: answers.append((status, headers))))
    (status, headers), = answers
    assert status.startswith("200"), status
    kind = {key.lower(): value for key, value in headers}["content-type"]
    assert kind.lower().replace(" ", "") == "text/html;charset=utf-8", kind
    page = Page(body.decode("utf-8"))
    assert not page.open
    assert page.texts["title"].strip() == "Greeting"
    assert page.texts["h1"].strip() == f"Hello, {name}!", (query, page.texts)
    assert page.lang == lang, page.lang


check("", "world", "en")
check("name=Ada", "Ada", "en")
check("lang=de&name=Bo", "Bo", "de")
check("lang=de-AT", "world", "de-AT")
check("page=2&name=Ada+Lovelace&sort=up", "Ada Lovelace", "en")
check("name=Ada&name=Bo&lang=fr&lang=it", "Ada", "fr")
for name in ["Jürgen & Zoë", "O'Neil", 'Tim "Tom" Tam', "3 < 5 > 2", "李雷", "a=b;c", "100%", "x+y"]:
    check(urlencode({"name": name, "lang": "pt-BR"}), name, "pt-BR")
    check("name=" + quote(name), name, "en")
