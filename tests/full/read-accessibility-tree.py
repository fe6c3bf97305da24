"""Prints, as JSON, what assistive technology finds on the page at the given address: the names of its headings, buttons
and links, and the text of its paragraphs. Asks the desktop's own interface (AT-SPI), as a screen reader does."""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

WANTED = {
    Atspi.Role.HEADING: "headings",
    Atspi.Role.PUSH_BUTTON: "buttons",
    # How WebKit presents a button that opens a panel (aria-haspopup).
    Atspi.Role.COMBO_BOX: "buttons",
    Atspi.Role.LINK: "links",
    Atspi.Role.PARAGRAPH: "paragraphs",
}
DOCUMENTS = {Atspi.Role.DOCUMENT_WEB, Atspi.Role.DOCUMENT_FRAME}


def children(node):
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def nodes(node):
    yield node
    for child in children(node):
        yield from nodes(child)


def address_of(document):
    for name in ("DocURL", "URI"):
        value = Atspi.Document.get_document_attribute_value(document, name)
        if value:
            return value
    return ""


def find_document(address):
    for application in children(Atspi.get_desktop(0)):
        for node in nodes(application):
            if node.get_role() in DOCUMENTS and address_of(node) == address:
                return node
    return None


def text_of(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text else ""


def read(document):
    found = {kind: [] for kind in WANTED.values()}
    for node in nodes(document):
        kind = WANTED.get(node.get_role())
        if kind:
            found[kind].append((text_of(node) if kind == "paragraphs" else node.get_name()) or "")
    return found


def main():
    address, seconds = sys.argv[1], float(sys.argv[2])
    ends = time.monotonic() + seconds
    # A tree that is still being built changes while it is read: it is complete when two readings are the same.
    before = None
    while time.monotonic() < ends:
        try:
            Atspi.Accessible.clear_cache(Atspi.get_desktop(0))
            document = find_document(address)
            found = read(document) if document else None
        except gi.repository.GLib.Error:
            found = None
        if found and any(found.values()) and found == before:
            print(json.dumps(found))
            return
        before = found
        time.sleep(0.2)
    sys.exit(f"Assistive technology finds no page at {address}.")


main()
