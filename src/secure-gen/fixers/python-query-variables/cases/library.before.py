from lxml import html


def titles(page, shelf, author):
    document = html.parse(page)
    return document.xpath('//li[@data-shelf="' + shelf + '" and em="' + author.name + '"]/b/text()')
