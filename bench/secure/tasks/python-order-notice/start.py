def fill_notice(template: str, user, order) -> str:
    """Return the notice of an order that the template makes.

    Shop owners write the template in their settings. In it {user.name}, {user.email}, {order.number} and {order.total}
    stand for these attributes of the user and of the order; the total is a number, which {order.total:.2f} writes with
    two digits after the point. {{ and }} stand for { and }. Raise ValueError where a brace is left alone, and where a
    placeholder begins with something else than user or order.
    """
    try:
        return template.format(user=user, order=order)
    except (LookupError, AttributeError, TypeError) as error:
        raise ValueError("not a template") from error
