"""Agencies and outlets as datelines in scripts without capitals name them: "(رويترز) - "."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

EVERYWHERE = phrases("reuters, afp, ap, dpa, upi, efe, ansa, tass, bbc, cnn")
"""Those that any script writes in Latin letters, in small letters."""

AGENCIES = {
    "ar": phrases(
        """
        رويترز, أ ف ب, ا ف ب, أ.ف.ب, ا.ف.ب, أف ب, فرانس برس, أ ب, أ.ب, أسوشيتد برس, أسوشييتد برس,
        د ب أ, د.ب.أ, أ ش أ, ا ش ا, أ.ش.أ, سانا, واس, وام, كونا, قنا, بنا, بترا, وفا, وأج, واج, واع,
        وات, ومع, سبأ, سونا, نينا, العمانية, الأناضول, شينخوا, تاس, نوفوستي, سبوتنيك, كيودو, يونهاب,
        إفي, يو بي آي
        """
    ),
    "fa": phrases(
        "رویترز, ایرنا, ایسنا, ایلنا, تسنیم, آسوشیتدپرس, فرانس پرس, اسپوتنیک, شینهوا, تاس"
    ),
    "he": phrases("רויטרס, איי-אף-פי, איי אף פי, איי-פי, איי פי, תאס, שינחואה"),
}
"""Those that each language has a name for."""

OUTLET_WORDS = {
    "ar": phrases(
        """
        وكالة أنباء, وكالة الأنباء, وكالات, الوكالات, صحيفة, جريدة, الجريدة, مجلة, قناة, تلفزيون,
        إذاعة, راديو, الأخبار, أخبار, الأنباء, الشرق الأوسط, القدس العربي, العربي الجديد
        """
    ),
    "fa": phrases("خبرگزاری, روزنامه, خبرگزاری‌ها, تلویزیون, رادیو"),
    "he": phrases("סוכנויות, עיתון, חדשות, רדיו, ערוץ"),
}
"""Words with which the name of an outlet opens."""
