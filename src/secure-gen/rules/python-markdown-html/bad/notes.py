import markdown as md
from markdown import markdown


class NoteView(DetailView):
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["body"] = markdown(self.object.text, extensions=["extra"])  # weakness
        return context


def render_all(notes):
    converter = md.Markdown(extensions=["toc"])
    for note in notes:
        note.html = converter.convert(note.text)  # weakness
        note.summary = md.markdown(note.text[:80])  # weakness
