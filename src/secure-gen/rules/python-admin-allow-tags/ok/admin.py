from django.contrib import admin
from django.utils.html import format_html


class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "cover")

    def cover(self, book):
        return format_html('<img src="{}">', book.cover)

    cover.short_description = "Cover"
    cover.allow_tags = False
