"""Labels before a headline that tell how its report is told, and nothing of what it tells.

They are those of all languages, since outlets borrow them: "LIVE" stands before headlines of many.
What tells a comment from news stays: "Opinion", "Analysis".
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases

HEADLINE_LABELS = phrases(
    """
    live, live updates, live update, live blog, live-blog, liveblog, liveticker, live-ticker,
    ticker, newsticker, video, videos, watch, watch live, breaking, breaking news, just in,
    exclusive, update, updated, updates, latest, the latest, photos, pictures, in pictures,
    in photos, gallery, photo gallery, podcast, audio, with video,
    im video, im livestream, eilmeldung, eil, exklusiv, bilder, bildergalerie, fotos, fotostrecke,
    en direct, direct, vidéo, vidéos, en images, en vidéo, exclusif, urgent, alerte info, alerte,
    mise à jour, diaporama,
    en vivo, en directo, directo, vídeo, vídeos, última hora, urgente, exclusiva, exclusivo,
    galería, actualización, en imágenes, minuto a minuto,
    diretta, in diretta, ultim'ora, ultima ora, esclusiva, esclusivo, foto, fotogallery,
    aggiornamento,
    ao vivo, em direto, galeria, atualização, exclusief, in beeld, net binnen, foto's,
    just nu, direkt, exklusivt, senaste nytt, bildspel, uppdatering, lige nu, opdatering, billeder,
    direkte, siste nytt, oppdatering, akkurat nå, suora lähetys, livenä, juuri nyt, päivitys, kuvat,
    na żywo, relacja na żywo, wideo, pilne, z ostatniej chwili, zdjęcia, aktualizacja,
    živě, online, aktualizováno, exkluzivně, právě teď, fotogalerie,
    видео, фото, срочно, прямой эфир, прямая трансляция, онлайн, эксклюзив, обновлено, молния,
    відео, терміново, наживо, ексклюзив, оновлено,
    βίντεο, έκτακτο, αποκλειστικό, φωτογραφίες, τώρα,
    canli, canli yayin, son dakika, özel, flaş, foto galeri, güncelleme,
    مباشر, بث مباشر, فيديو, بالفيديو, عاجل, حصري, صور, بالصور, شاهد, تحديث,
    שידור חי, וידאו, מבזק, בלעדי, צפו, עדכון, תמונות,
    فوری, ویدئو, ویدیو, فیلم, زنده, پخش زنده, اختصاصی, تصاویر,
    लाइव, वीडियो, ब्रेकिंग, ब्रेकिंग न्यूज, एक्सक्लूसिव, तस्वीरें,
    视频, 視頻, 影片, 影音, 直播, 快讯, 快訊, 突发, 突發, 独家, 獨家, 图集, 圖集, 组图, 更新, 最新,
    速報, 動画, 独自, 写真, ライブ, 生中継, 中継,
    속보, 영상, 동영상, 단독, 포토, 사진, 생중계, 라이브, 업데이트
    """
)
"""In small letters; i stands for the one without a dot, too."""
