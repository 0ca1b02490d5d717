"""The wording of Thai notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    labels=phrases("อ่านเพิ่มเติม, ข่าวที่เกี่ยวข้อง, อ่านต่อ, แก้ไข"),
    uncut_notices=(
        r"^\W*(?:อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|อ่านข่าวเพิ่มเติม|อ่านข่าวต้นฉบับ|อ่านต่อ)",
        r"^\W*(?:ติดตาม|กดติดตาม|สมัครรับ|ดาวน์โหลด)[^.]{0,20}(?:เราได้ที่|เราที่|ช่อง|เพจ|ไลน์|เฟซบุ๊ก|จดหมายข่าว|แอป)",
    ),
)
