"""The wording of Turkish notices; i stands for the one without a dot, too."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("bu haber, bu haberi, bu makale, bu yazi"),
    text_fates=phrases(
        """
        güncellendi, güncellenecek, düzeltildi, güncelleniyor, çevrildi, abonelere, aboneler,
        abonelerimize, üyelere, üyelerimize
        """
    ),
    outlet=phrases("biz, Biz, bizi, Bizi, bizim, Bizim, bize, Bize"),
    possessives=phrases("bizim, sizin"),
    goods=phrases(
        """
        bülten, bültenimiz*, bültene, uygulamamizi, uygulamayi, uygulama*, abonelik, okurlarimiz,
        kanalimiz*, kanalimizi, instagram*, instagram, facebook*, twitter*, telegram*, whatsapp*,
        youtube*, google news*, google haberler*, yorum, yorum*, haberler, haberleri, haberlerden,
        gelişmeler*, sayfamizi, sitemize, haberimizi, makalemizi, yazimizi, bültenimize
        """
    ),
    requests=phrases(
        """
        abone olun, takip edin, tiklayin, indirin, üye olun, kaydolun, giriş yapin, paylaşin,
        bültenimize abone olun
        """
    ),
    closing_requests=phrases(
        """
        yorum yapin, birakin, gönderin, öğrenin, kaçirmayin, unutmayin, takipte kalin, devam
        edin, abone olun, abone olunuz, takip edin, takip ediniz, takip edebilirsiniz, tiklayin,
        tiklayiniz, indirin, indiriniz, üye olun, kaydolun,
        giriş yapin, paylaşin, katilin, haberdar olun, okuyun, izleyin, iletin, yazin,
        ulaşabilirsiniz, okuduğunuz için teşekkür ederiz, okuduğunuz için teşekkürler
        """
    ),
    labels=phrases(
        """
        düzeltme, ayrica okuyun, bunu da okuyun, bunlar da ilginizi çekebilir, ilginizi çekebilir,
        ilgili haberler, ilgili haber, editörün notu, devamini oku, haberin devami
        """
    ),
    formulas=phrases(
        """
        haberde bir hata, bu haberin önceki, haberin önceki sürümünde, haber güncelleniyor, haber
        güncellenecektir, siz de düşüncelerinizi
        """
    ),
    judges=phrases("mahkeme, mahkemesi, mahkemenin, hâkim, yargiç, yargitay, savci, savcilik"),
    reproductions=phrases(
        """
        kopyalanmasi, kopyalanamaz, çoğaltilmasi, çoğaltilamaz, yayinlanmasi, yayinlanamaz,
        yayimlanamaz, kullanilamaz, alintilanamaz, dağitilamaz, iktibas edilemez
        """
    ),
    permissions=phrases(
        """
        izinsiz, izin alinmadan, izni olmadan, yazili izin, kaynak gösterilmeden, yasaktir
        """
    ),
    works=phrases(
        """
        haberin, haber, haberler, içerik, içeriğin, içerikler, içeriklerin, yazinin, metin,
        fotoğraflar, makalenin
        """
    ),
)
