"""The OpenAPI document, which is openapi.json, and the page at /docs that shows it."""

from __future__ import annotations

import json
import re
from importlib import resources
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request
from fastapi.openapi.docs import get_swagger_ui_html
from starlette.responses import JSONResponse, Response

from summarizer import __version__
from summarizer.readers.formats import DESCRIBED
from summarizer.renderers.webpage import sources_of
from summarizer.service.api.negotiation import MEDIA_TYPES
from summarizer.service.api.parsing import encoders_of
from summarizer.summary_schema import json_schema

if TYPE_CHECKING:
    from summarizer.service.settings import Settings
    from summarizer.summary_schema import Result

ASSETS = "/docs/assets"
"""Where the files of Swagger UI are mounted."""

DOCS = APIRouter()


@DOCS.get("/openapi.json")
async def openapi(request: Request) -> Response:
    """Send the OpenAPI document, with the prefix of a proxy as its server."""
    document: dict[str, Any] = request.app.state.openapi
    root = request.scope.get("root_path", "").rstrip("/")
    return JSONResponse(document | {"servers": [{"url": root}]} if root else document)


@DOCS.get("/docs")
async def docs(request: Request) -> Response:
    """Show the OpenAPI document with Swagger UI, from files of this machine only."""
    root = request.scope.get("root_path", "")
    page = get_swagger_ui_html(
        openapi_url=f"{root}/openapi.json",
        title=request.app.title,
        swagger_js_url=f"{root}{ASSETS}/swagger-ui-bundle.js",
        swagger_css_url=f"{root}{ASSETS}/swagger-ui.css",
        swagger_favicon_url=f"{root}{ASSETS}/favicon.png",
    )
    page.headers["Content-Security-Policy"] = _content_security_policy(bytes(page.body).decode())
    return page


def openapi_document(settings: Settings) -> dict[str, Any]:
    """Return the OpenAPI document, with what differs from service to service filled in."""
    text = (resources.files(__package__) / "openapi.json").read_text("utf-8")
    document: dict[str, Any] = json.loads(text)
    document["info"]["version"] = __version__
    responses, schemas = (document["components"][name] for name in ("responses", "schemas"))
    responses["Summary"]["content"] = {
        media_type: _content(form) for media_type, form in MEDIA_TYPES.items()
    }
    schemas["Summary"] = _schema("summary", "Summary")
    schemas["Corroborations"] = _schema("corroboration", "Corroborations")
    schemas["Stories"] = _schema("stories", "Stories")
    schemas["Options"]["properties"]["encoder"] = {"enum": encoders_of(settings)}
    schemas["Form"]["properties"]["files"]["description"] = f"each one of these: {DESCRIBED}"
    if settings.api_keys:
        _require_keys(document)
    else:
        del document["components"]["securitySchemes"]
    return document


def _content(form: str) -> dict[str, Any]:
    """Return the content of a response with a summary in this form."""
    is_json = form == "json"
    return {"schema": {"$ref": "#/components/schemas/Summary"} if is_json else {"type": "string"}}


def _require_keys(document: dict[str, Any]) -> None:
    """Let each operation under /v1 ask for one of the security schemes."""
    security: list[dict[str, list[str]]] = [
        {name: []} for name in document["components"]["securitySchemes"]
    ]
    for path, operations in document["paths"].items():
        if path.startswith("/v1/"):
            for operation in operations.values():
                operation["security"] = security


def _schema(result: Result, name: str) -> dict[str, Any]:
    """Return the JSON Schema of a result, its references adapted to where it stands: its name."""
    text = json.dumps(json_schema(result)).replace(
        '"#/$defs/', f'"#/components/schemas/{name}/$defs/'
    )
    schema: dict[str, Any] = json.loads(text)
    schema.pop("$schema", None)
    return schema


def _content_security_policy(page: str) -> str:
    """Return the CSP of the page: our files, its one inline script by hash, and inline styles."""
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    return (
        f"default-src 'none'; script-src 'self' {sources_of(scripts)}; connect-src 'self'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    )
