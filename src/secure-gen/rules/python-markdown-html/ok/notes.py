import markdown
import markdown2
import nh3


def render_all(notes):
    for note in notes:
        note.html = nh3.clean(markdown.markdown(note.text))


def help_page():
    return markdown.markdown("# Help\n\nWrite *this*.")


def old(note):
    return markdown2.markdown(note.text, safe_mode="replace")
