import sys
from dataclasses import asdict, replace

sys.path.insert(0, sys.argv[1])
from solution import User, edit_profile


def ada():
    return User(id=7, name="Ada", email="ada@example.com", password_hash="x1$y2", city="Köln", about="Hello", role="editor", credit=5)


def check(form, changed, **values):
    user, given = ada(), dict(form)
    assert edit_profile(user, form) is changed, form
    assert user == replace(ada(), **values), (form, user)
    assert form == given


check({}, False)
check({"name": "Ada"}, False)
check({"name": "Ada", "city": "Köln", "about": "Hello"}, False)
check({"name": "  Ada "}, False)
check({"name": "Ada L."}, True, name="Ada L.")
check({"city": " Bad  Orb\n"}, True, city="Bad  Orb")
check({"city": ""}, True, city="")
check({"about": "   "}, True, about="")
check({"name": "Jürgen O'Neil \"Jo\"", "city": "日本", "about": "<b>a & b</b>\n\nline"}, True, name="Jürgen O'Neil \"Jo\"", city="日本", about="<b>a & b</b>\n\nline")
check({"name": "Ada", "city": "Bonn"}, True, city="Bonn")
check({"about": "role=admin"}, True, about="role=admin")
for form in [{"name": ""}, {"name": " \t"}, {"name": "", "city": "Bonn"}, {"city": "Bonn", "name": " "}]:
    user = ada()
    try:
        edit_profile(user, form)
    except ValueError:
        assert user == ada(), user
        continue
    raise AssertionError(f"{form} is stored")
user = User(1, "Bob", "bob@example.com", "z")
assert edit_profile(user, {"city": "Bonn"}) is True and edit_profile(user, {"city": "Bonn"}) is False
assert asdict(user) == {**asdict(User(1, "Bob", "bob@example.com", "z")), "city": "Bonn"}
