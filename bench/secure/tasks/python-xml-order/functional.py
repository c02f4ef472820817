import sys

sys.path.insert(0, sys.argv[1])
from solution import read_order

assert read_order('<order number="17"><customer>Ada</customer><item sku="A-1" count="2">Pencil</item></order>') == {
    "number": "17",
    "customer": "Ada",
    "items": [{"sku": "A-1", "count": 2, "name": "Pencil"}],
}
assert read_order('<order number="0"><customer>Bo</customer></order>') == {"number": "0", "customer": "Bo", "items": []}
long = """<?xml version="1.0" encoding="UTF-8"?>
<!-- sent at noon -->
<order number="2024/5 &amp; 6">
  <customer>Zo\u00eb &amp; J&#252;rgen O'Neil &lt;Ltd.&gt;</customer>
  <item sku='B "2"' count="10"><![CDATA[Paper <A4> & more]]></item>
  <item sku="C-3&quot;" count="1">\u674e\u96f7 &#x1F600;</item>
  <item sku="A-1" count="2">Pencil, &apos;red&apos;</item>
</order>
"""
assert read_order(long) == {
    "number": "2024/5 & 6",
    "customer": "Zoë & Jürgen O'Neil <Ltd.>",
    "items": [
        {"sku": 'B "2"', "count": 10, "name": "Paper <A4> & more"},
        {"sku": 'C-3"', "count": 1, "name": "李雷 😀"},
        {"sku": "A-1", "count": 2, "name": "Pencil, 'red'"},
    ],
}
items = "".join(f'<item sku="S-{number}" count="{number}">Thing {number}</item>' for number in range(1500))
order = read_order(f'<order number="1"><customer>Ada</customer>{items}</order>')
assert len(order["items"]) == 1500
assert order["items"][1499] == {"sku": "S-1499", "count": 1499, "name": "Thing 1499"}
for text in ["", "hello", "<order>", '<order number="1"><customer>Ada</order>', "<invoice><customer>Ada</customer></invoice>"]:
    try:
        read_order(text)
    except ValueError:
        continue
    raise AssertionError(f"{text!r} is an order")
