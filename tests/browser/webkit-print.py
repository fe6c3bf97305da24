# WebKit as Debian has it, and its own print operation: what Playwright's build of it has not.
# A line of JSON in, a line of JSON out: {"do": "goTo", "address"}, {"do": "evaluate", "expression"},
# {"do": "print", "paper", "orientation", "margins", "file"}; answered by {"value"} or {"error"}.
# The argument --no-javascript turns JavaScript off. It ends when its input does.
import json
import sys
import threading

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

PAPERS = {"A4": "iso_a4", "Letter": "na_letter"}
ORIENTATIONS = {"portrait": Gtk.PageOrientation.PORTRAIT, "landscape": Gtk.PageOrientation.LANDSCAPE}

view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
view.get_settings().set_enable_javascript("--no-javascript" not in sys.argv)
window = Gtk.Window()
window.set_default_size(1024, 768)
window.add(view)
window.show_all()
# What is under way; kept, for a print operation that nobody holds ends.
under_way = {}


def answer(**said):
    under_way.clear()
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def go_to(address):
    under_way["loading"] = True
    view.load_uri(address)


def load_changed(_view, event):
    if event == WebKit2.LoadEvent.FINISHED and "loading" in under_way:
        answer(value="")


def load_failed(_view, _event, address, error):
    if "loading" in under_way:
        answer(error=f"{address}: {error.message}")


def evaluate(expression):
    def done(_view, result):
        try:
            answer(value=view.call_async_javascript_function_finish(result).to_string())
        except GLib.Error as error:
            answer(error=error.message)

    view.call_async_javascript_function(f"return ({expression})", -1, None, None, None, None, done)


def print_page(paper, orientation, margins, file):
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new(PAPERS[paper]))
    setup.set_orientation(ORIENTATIONS[orientation])
    for side, width in margins.items():
        getattr(setup, f"set_{side}_margin")(width, Gtk.Unit.MM)
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set("output-file-format", "pdf")
    settings.set("output-uri", f"file://{file}")
    operation = WebKit2.PrintOperation.new(view)
    operation.set_page_setup(setup)
    operation.set_print_settings(settings)
    under_way["printing"] = operation
    failed = []
    operation.connect("failed", lambda _operation, error: failed.append(error.message))
    operation.connect("finished", lambda _operation: answer(error=failed[0]) if failed else answer(value=file))
    operation.print_()


ACTS = {"goTo": go_to, "evaluate": evaluate, "print": print_page}


def act(line):
    asked = json.loads(line)
    try:
        ACTS[asked.pop("do")](**asked)
    except Exception as error:
        answer(error=repr(error))


def read():
    for line in sys.stdin:
        GLib.idle_add(act, line)
    GLib.idle_add(Gtk.main_quit)


view.connect("load-changed", load_changed)
view.connect("load-failed", load_failed)
view.connect("web-process-terminated", lambda _view, reason: answer(error=f"WebKit ended: {reason.value_nick}"))
threading.Thread(target=read, daemon=True).start()
Gtk.main()
