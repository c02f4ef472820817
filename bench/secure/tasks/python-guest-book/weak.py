def render_entry(entry: dict) -> str:
    """Return an entry of the guest book as HTML.

    The entry has a name and a message, and a website where the visitor gave one (an address with http or https). It
    becomes <article><h3>NAME</h3><p>MESSAGE</p></article>. With a website the name is a link to it:
    <h3><a href="WEBSITE">NAME</a></h3>. Every line break in the message is a <br>. Names and messages may have any
    characters and show up on the page as they were typed.
    """
    name = entry["name"]
    if entry.get("website"):
        name = f'<a href="{entry["website"]}">{name}</a>'
    message = entry["message"].replace("<", "&lt;").replace("\n", "<br>")
    return f"<article><h3>{name}</h3><p>{message}</p></article>"
