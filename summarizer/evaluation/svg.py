"""Make a drawing of matplotlib fit to stand in a page with others, under a strict policy."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_LEFT_OUT = (f"{_NAMESPACE}metadata", f"{_NAMESPACE}style")
_FONT_SIZE = re.compile(r"([\d.]+)px")
_TARGET = re.compile(r"#(?=[\w-]+\)?$)")  # of `#name` and of `url(#name)`


def embeddable(drawing: str, name: str, description: str) -> str:
    """Return the drawing as one `svg` element that can shrink, with a description to read out.

    Its ids begin with the name, so that drawings do not take each other's; styles become attributes
    of their elements, which a content security policy lets in; fonts are left to the page.
    """
    root = ET.fromstring(drawing)  # noqa: S314 - matplotlib wrote it a moment ago
    for parent in list(root.iter()):
        for child in [child for child in parent if child.tag in _LEFT_OUT]:
            parent.remove(child)
    for element in root.iter():
        element.tag = element.tag.removeprefix(_NAMESPACE)
        element.attrib = _attributes(element.attrib, name)
    box = root.attrib["viewBox"]
    width = f"{float(box.split()[2]):.0f}pt"
    root.attrib = {"width": width, "viewBox": box, "role": "img", "aria-label": description}
    return ET.tostring(root, encoding="unicode")


def _attributes(attributes: dict[str, str], name: str) -> dict[str, str]:
    renamed = {("href" if key == _LINK else key): value for key, value in attributes.items()}
    style = renamed.pop("style", "")
    if "id" in renamed:
        renamed["id"] = f"{name}-{renamed['id']}"
    for key in renamed.keys() & {"href", "clip-path"}:
        renamed[key] = _TARGET.sub(f"#{name}-", renamed[key])
    return renamed | _declarations(style)


def _declarations(style: str) -> dict[str, str]:
    """The declarations of an inline style as attributes; of a font only the size."""
    pairs = (part.split(":", 1) for part in style.split(";") if ":" in part)
    found = {key.strip(): value.strip() for key, value in pairs}
    size = _FONT_SIZE.search(found.pop("font", ""))
    return found | ({"font-size": size[1]} if size else {})
