"""The wording of Vietnamese notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        """
        bài viết này, bài báo này, tin này
        """
    ),
    text_fates=phrases(
        """
        cập nhật, đính chính, chỉnh sửa, dịch
        """
    ),
    outlet=phrases("chúng tôi, Chúng tôi"),
    possessives=phrases("chúng tôi"),
    goods=phrases(
        """
        bản tin, ứng dụng, kênh, zalo, facebook,
        telegram, youtube, tòa soạn, bạn đọc, độc giả,
        bình luận, tin tức, tin mới nhất, tài khoản
        """
    ),
    requests=phrases(
        """
        đăng ký nhận, theo dõi chúng tôi, tải ứng
        dụng, nhấn vào đây, bấm vào đây, mời bạn đọc,
        mời độc giả, hãy theo dõi, hãy đăng ký
        """
    ),
    labels=phrases(
        """
        xem thêm, đọc thêm, tin liên quan, bài liên
        quan, đính chính, có thể bạn quan tâm, mời bạn
        xem thêm, đọc tiếp
        """
    ),
    formulas=phrases(
        """
        bạn phát hiện lỗi, phiên bản trước của bài,
        tiếp tục cập nhật, chúng tôi sẽ tiếp tục cập
        nhật
        """
    ),
)
