"""The wording of Indonesian notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("artikel ini, berita ini, tulisan ini"),
    text_fates=phrases("diperbarui, dikoreksi, diterjemahkan, diterbitkan, pelanggan, anggota"),
    outlet=phrases("kami, Kami"),
    possessives=phrases("kami, Anda"),
    goods=phrases(
        """
        buletin, newsletter, aplikasi, kanal, saluran, whatsapp channel, telegram, facebook,
        instagram, google news, langganan, redaksi, pembaca, komentar, berita terkini, berita
        terbaru, berita, akun
        """
    ),
    requests=phrases(
        """
        ikuti, ikuti kami, berlangganan, berlanggananlah, daftarkan, unduh, klik, bagikan, gabung,
        bergabunglah, kirim, dukung, dapatkan, simak, baca
        """
    ),
    labels=phrases(
        """
        baca juga, baca selengkapnya, simak juga, lihat juga, artikel terkait, berita terkait,
        koreksi, ralat, klarifikasi, catatan redaksi
        """
    ),
    formulas=phrases(
        """
        menemukan kesalahan, versi sebelumnya dari artikel, versi sebelumnya dari berita, artikel
        ini telah tayang, berita ini akan diperbarui, dapatkan berita terbaru, punya informasi
        """
    ),
    greetings=phrases("terima kasih telah membaca, terima kasih sudah membaca"),
    judges=phrases("pengadilan, hakim, mahkamah, jaksa, putusan"),
    reproductions=phrases(
        """
        menyalin, memperbanyak, mengutip, menyebarkan, menyebarluaskan, menerbitkan ulang, memuat
        ulang, penggandaan
        """
    ),
    permissions=phrases("dilarang, tanpa izin, tanpa persetujuan, tidak diperbolehkan"),
    works=phrases("artikel, konten, isi, materi, berita, tulisan"),
)
