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
        cập nhật, đính chính, chỉnh sửa, dịch, người đăng ký, thuê bao, hội viên, độc giả đăng ký
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
    greetings=phrases("cảm ơn bạn đã đọc, cảm ơn quý độc giả, cảm ơn độc giả"),
    judges=phrases("tòa án, tòa, thẩm phán, viện kiểm sát, bản án"),
    reproductions=phrases("sao chép, đăng lại, phát hành lại, trích dẫn, tái bản, sử dụng lại"),
    permissions=phrases(
        """
        nghiêm cấm sao chép, nghiêm cấm đăng lại, cấm sao chép, cấm đăng lại, không được sao chép,
        không được đăng lại, khi chưa được, nếu không có sự đồng ý, chỉ được
        """
    ),
    works=phrases("nội dung, bài viết, thông tin, bài báo"),
)
