"""A page of HTML that stands alone: no script, nothing from elsewhere, fit to print."""

from __future__ import annotations

from html import escape

from resmatch.text import printable

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """\
body { font: 16px/1.45 sans-serif; color: #111; background: #fff; max-width: 60em; margin: 1.5em auto; padding: 0 1em }
h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-bottom: .2em }
table { border-collapse: collapse; margin: .8em 0 }
th, td { text-align: left; padding: .2em .8em .2em 0; vertical-align: top }
td.number, th.number { text-align: right }
.demo { border: 2px solid #111; padding: .4em .8em; font-weight: bold }
.small { color: #444; font-size: .9em }
"""


def page(title: str, body: str, *, style: str = "") -> str:
    """Return a whole page; ``body`` is HTML already, ``title`` is text."""
    return (
        "<!doctype html>\n"
        '<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{text(title)}</title><style>\n{_STYLE}{style}</style></head>\n"
        f"<body><h1>{text(title)}</h1>\n{body}</body></html>\n"
    )


def text(value: object) -> str:
    """Return a value as text inside HTML; nothing in it can become a tag or hide."""
    return escape(printable(str(value)))


def link(address: str) -> str:
    """Return a web address as a link where it is one, else as text."""
    shown = text(address)
    return f'<a href="{shown}">{shown}</a>' if address.startswith(("https://", "http://")) else shown
