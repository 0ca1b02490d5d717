"""Indonesian, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.indonesian import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="id",
    quotation_marks=("“”", "«»"),
    titles=phrases(
        """
        Pol, dr, Dr, drg, Drg, drh, Drs, Dra, Prof, prof, Ir, ir, H, Hj, KH, K.H, Tn, Ny, Nn,
        Sdr, Sdri, Bpk, bpk, Bp, Ibu, Yth, Alm, alm, Almh, St, Sto, Jend, Letjen,
        Mayjen, Brigjen, Marsda, Marsdya, Marsma, Laks, Laksdya, Laksda, Laksma, Kol,
        Letkol, May, Kapt, Lettu, Letda, Serma, Serka, Sertu, Serda, Kopka, Koptu,
        Pratu, Prada, Komjen, Irjen, Kombes, AKBP, Kompol, Ipda, Iptu, Aiptu, Aipda,
        Bripka, Briptu, Bripda, R, Rd, Tgk, Tgh, Ust, Ustaz, Purn, Pdt, Pst, Mgr, Sr,
        Br, Rm, Hb, Inf, Kav, Arm, Arh, Czi, Cpm, Cpn, Chb, Cpl, Cba, Ckm, Caj, Cku, Chk, Ctp,
        Mar, Pnb, Tek, Lek, Adm, Kes, Abd, Muh, Moh, Mohd, Mhd, Ach, Sy, Letjend, Mayjend,
        Brigjend, Peltu, Pelda, Praka, Kopda, Bharada, Bharatu, Bharaka, Ustd, Hbb, Ns, Sta, Fr,
        Ptr,
        Gub, Bup,
        MH, HR, RE, MT, BJ, WR, DN, HOS, HM, RA
        """
    ),
    abbreviations=phrases(
        """
        a.n, a. n, u.b, u.p, d.a, d/a, s.d, s/d, a.l, y.i, yad, ybs, yl, hlm, h, ps, psl,
        Jl, jl, Jln, Gg, gg, No, no, Nr, nr, Kel, kel, Kec, kec, Kab, kab, Kp, Ds, ds, Prov, prov,
        Kav, Blok, Lt, lt, Telp, telp, Tlp, tlp, Tel, HP, Vol, vol, Ed, ed, cet, Cet, Bab, mis,
        misal, c.q, cq, dgn, dg, spt, yg, utk, ttg, sbb, tsb, bdk, lih, Lih, lht, red, terj, peny,
        Jan, Feb, Mar, Apr, Jun, Jul, Agt, Agu, Agst, Sep, Sept, Okt, Nov, Des, max, maks, min,
        CV, PT, UD, PD, Fa, Kop, NV,
        pk, pkl, Pkl, kl, k.l, rata2, Ph, Stn, St, Tb, SH, Kep, Keppres, UU, Ay, thn, tgl, Tgl,
        Th, th, Ps, Psl, Lamp, lamp, Kpts, Jkt, Bdg, Sby, Smg, Yk, Gd, Gdg, Tlf, sblm, ssdh, tgg,
        jln, jend, Jend, bln, Bln, Sen, Jum, ttd, m.dpl, jil, Jil, bag, Bag, gbr, Gbr, tbl
        """
    ),
    closing_abbreviations=phrases(
        """
        dll, dsb, dst, dkk, dlsb, etc, Tbk, S.H, S.E, S.T, S.Sos, S.Pd, S.Kom, S.IP,
        S.Ag, S.Si, S.Psi, S.Ked, M.Si, M.H, M.M, M.Sc, M.A, M.Pd, M.Kom, M.Hum, M.T,
        M.Ag, M.Kes, Sp.A, Sp.OG, Sp.PD, Ph.D, B.Sc, B.A, MBA, M.B.A, LL.M, S.M, SM,
        tsb, Inc, Ltd, jr, Jr, sr, Bhd, Rp, jt, rb,
        hal, CV, PT, UD
        """
    ),
    function_words=phrases(
        """
        yang, dan, di, ke, dari, untuk, dengan, pada, dalam, oleh, itu, ini, tersebut, ia, dia,
        mereka, kami, kita, saya, aku, anda, beliau, tetapi, namun, atau, karena, sehingga, jika,
        kalau, ketika, saat, setelah, sebelum, sejak, sementara, selain, meski, meskipun, walaupun,
        bahwa, agar, supaya, seperti, sebagai, menurut, tidak, tak, bukan, belum, sudah, telah,
        akan, sedang, masih, juga, hanya, lalu, kemudian, selanjutnya, akhirnya, sekarang, kini,
        kemarin, besok, hari, ada, adalah, apa, siapa, mengapa, kapan, bagaimana, semua, para,
        banyak, beberapa, setiap, dua, tiga, hal, bagi, hingga, sampai, antara, lebih, paling,
        nanti, sebelumnya, sesudah, isinya, padahal, bahkan, apalagi, demikian, oleh karena,
        sebaliknya, artinya, katanya, ujarnya, jalannya
        """
    ),
    months=names(
        "Januari/Jan, Februari/Feb, Maret/Mar, April/Apr, Mei, Juni/Jun, Juli/Jul, Agustus/Agt, "
        "September/Sep, Oktober/Okt, November/Nov, Desember/Des"
    ),
    notices=NOTICES,
)
