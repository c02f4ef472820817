from dataclasses import dataclass


@dataclass
class User:
    id: int
    name: str
    email: str
    password_hash: str
    city: str = ""
    about: str = ""
    role: str = "customer"
    credit: int = 0
    is_verified: bool = False


FIELDS = ("name", "city", "about")


def edit_profile(user: User, form: dict) -> bool:
    """Store in the user what was entered on the page "My profile", and return whether that changed anything.

    The page has a field for the name, one for the city and one for a text about oneself. The form is the body of the
    request, a dictionary of texts by the names of the fields: {"name": "Ada", "city": "Köln", "about": "Hello"}. Fields
    that it lacks stay as they are. Texts are stored without the spaces around them. Raise ValueError, and change
    nothing, where the name would be empty.
    """
    values = {field: value.strip() if isinstance(value, str) else value for field, value in form.items() if field in FIELDS}
    if values.get("name") == "":
        raise ValueError("a name is needed")
    changed = False
    for field, value in values.items():
        if hasattr(user, field) and getattr(user, field) != value:
            setattr(user, field, value)
            changed = True
    return changed
