"""Vietnamese, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.vietnamese import NOTICES
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="vi",
    letters="a-zà-ỹăâđêôơư",
    quotation_marks=("“”", "«»", "””"),
    titles=phrases(
        """
        GS, PGS, TS, ThS, CN, KS, BS, DS, LS, GS.TS, PGS. TS, PGS.TS, TSKH, GS.TSKH,
        PGS.TSKH, BSCK, BS.CK, KTS, NSND, NSƯT, NGND, NGƯT, TTND, TTƯT, AHLĐ, NS, NSX,
        ĐD, HLV, Ths, Dr, Mr, Mrs, Ms, Prof, St, ĐHY, LM, HT, TT, ĐĐ, Đ/c, đ/c, Ô, Ông,
        Bà, Tr, Th.S, Ts, Gs, Bs, Ng, Ngh, Nh, Ph, Th, Ch, Kh, Gi, Qu, Đg, Vg, GS.BS, PGS.BS,
        BSCKI, BSCKII, TS.BS, ThS.BS, TS.KTS, Lm, ĐGM, TGM, Gm, HT.TS, ĐĐ.TS, NGUT, NSUT
        """
    ),
    abbreviations=phrases(
        """
        TP, Tp, T.P, TX, Tx, TT, Q, P, H, X, đ, Đ, đg, Đg, tr, Tr, trg, vd, VD, v. d, x, đt, ĐT,
        Đt, tel, Tel, fax, NXB, Nxb, tg, T, t, ch, Ch, mục, st, BV, ĐH, CĐ, THPT, THCS, CTCP, Cty,
        CT, KCN, KĐT, UBND, HĐND, TW, Tb, k, kv, No, Nr, vol, Vol, pp, ph, ths, tk, Kh, Ngh, Tk,
        tr.CN, s.CN, Fig, fig
        """
    ),
    closing_abbreviations=phrases(
        """
        v.v, v. v, vv, v.v.., TCN, SCN, TNHH, Inc, Ltd, Corp, Co, Jr, Sr, đ, tr, St
        """
    ),
    function_words=phrases(
        """
        và, là, của, có, cho, không, một, các, những, này, đó, khi, nếu, nhưng, mà, thì, với, trong,
        trên, dưới, ngoài, sau, sau đó, trước, theo, từ, đến, tại, ở, do, vì, bởi, nên, cũng, đã,
        đang, sẽ, được, bị, ông, bà, anh, chị, cô, họ, chúng, tôi, ta, nó, em, người, ai, gì, sao,
        tại sao, bao, mọi, nhiều, mấy, hai, ba, bốn, cả, chỉ, còn, hiện, hôm, ngày, năm, tháng,
        tuy, dù, để, như, rồi, đây, kia, đường, xe, việc, trước đó, ngoài ra, bên, hơn, gần, khoảng,
        đồng, giá, lúc, mỗi, vào, về, qua, cùng, thật, chồng, vợ, con, bố, mẹ, nay, cuối, đầu,
        thế, tức, riêng, thêm, phía, ngay, vụ, tuy nhiên, do đó, vì vậy, trong khi, đồng thời
        """
    ),
    notices=NOTICES,
)
