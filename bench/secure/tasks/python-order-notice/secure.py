import re


def fill_notice(template: str, user, order) -> str:
    values = {
        "{user.name}": user.name,
        "{user.email}": user.email,
        "{order.number}": order.number,
        "{order.total}": order.total,
        "{order.total:.2f}": f"{order.total:.2f}",
        "{{": "{",
        "}}": "}",
    }

    def value(match):
        if match[0] not in values:
            raise ValueError(f"not a placeholder: {match[0]}")
        return str(values[match[0]])

    return re.sub(r"\{\{|\}\}|\{[^{}]*\}|[{}]", value, template)
