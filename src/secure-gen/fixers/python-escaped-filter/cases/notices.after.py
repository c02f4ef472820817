from flask import render_template_string

NOTICE = """
<article>
  <h2>{{ notice.title }}</h2>
  {{ notice.text|truncate(80) }}
</article>
"""


def show(notice):
    return render_template_string(NOTICE, notice=notice)
