"""Fills in a tracking sheet with poppler, as Evince does, and saves it:

    /usr/bin/python3 fill-with-poppler.py IN.pdf OUT.pdf NAME

Needs Debian's gir1.2-poppler-0.18 and python3-gi.
"""

import sys
from pathlib import Path

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402


def fields(path):
    document = Poppler.Document.new_from_file(Path(path).resolve().as_uri(), None)
    found = {}
    for number in range(document.get_n_pages()):
        for mapping in document.get_page(number).get_form_field_mapping():
            field = document.get_form_field(mapping.field.get_id())
            found[field.get_name()] = field
    return document, found


source, target, name = sys.argv[1:]
document, filled = fields(source)
filled["name"].text_set_text(name)
filled["notes-monday"].text_set_text(name)
filled["pain-before-monday"].text_set_text("7")
filled["knee-to-chest-left-monday"].button_set_state(True)
document.save(Path(target).resolve().as_uri())

document, read = fields(target)
print(len(read), "fields")
for key in ("name", "notes-monday", "pain-before-monday"):
    print(f"{key}: {read[key].text_get_text()}")
print("knee-to-chest-left-monday:", read["knee-to-chest-left-monday"].button_get_state())
