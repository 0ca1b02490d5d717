"""What the tests of the page are shown: articles of all kinds, and screens of two."""

from __future__ import annotations

PHONE = {"width": 375, "height": 740}
DESK = {"width": 1280, "height": 860}
BAD = """"'><img src=x onerror=alert(1)></textarea></script><script>alert(2)</script>{{7*7}}"""
HOSTILE = [
    {
        "id": f"one{BAD}",
        "title": f"Rain{BAD}",
        "source": f"Gazette{BAD}",
        "url": "javascript:alert(3)",
        "text": f"Rain flooded the harbour of Brest on Monday, {BAD} said the mayor. "
        "The ships of Brest wait in the bay.",
        "published": "2023-04-26",
    },
    {
        "id": "two</pre><script>alert(4)</script>",
        "title": "<svg onload=alert(5)>",
        "source": "</title><script>alert(6)</script>",
        "url": "https://herald.example/\"><script>alert(7)</script>?a='b'#c",
        "text": "Rain flooded the harbour of Brest on Monday, said the mayor <b onclick=alert(8)>. "
        "The ships of Brest wait in the bay, & nobody was hurt.",
    },
    {
        "id": "data:text/html,<script>alert(9)</script>",
        "url": "data:text/html,<script>alert(10)</script>",
        "text": "The port was <!-- closed --> till Friday &amp; the &lt;i&gt;ships&lt;/i&gt; wait. "
        "The mayor of Brest opened two schools to those whose houses are under water.",
    },
]
EVERYWHERE = [
    {
        "id": "emoji",
        "text": "🌧️🇫🇷 Heavy rain 👩‍👩‍👧‍👦 flooded the harbour of Brest on Monday morning.\r\n\r\n"
        "The mayor 😀 of the town\r\nsaid that\tthe old port would stay closed until Friday. 🚢",
    },
    {
        "id": "arabic",
        "language": "ar",
        "text": "غمرت الأمطار الغزيرة 🌧️ ميناء بريست صباح يوم الاثنين. "
        "وقال رئيس البلدية إن الميناء سيبقى مغلقا حتى يوم الجمعة 😀 القادم.",
    },
    {
        "id": "wrapped",
        "text": "Heavy rain 🌧️ flooded the harbour of Brest on Monday morning, the\r\n"
        "mayor said. The old port\twill stay closed until the end of the\r\n"
        "week, and ferries 𝕏 to the islands will not sail before then.\r\n"
        "The school beside the old bridge was closed as well, and the\r\n"
        "market was moved to the town hall for the day.\r\n",
    },
]
