"""The wording of Serbian notices, in Latin letters, with that of Croatian ones."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        "ovaj članak, ova vest, ova vijest, ova stranica, ovog članka, ovoj stranici"
    ),
    vague_texts=phrases("ovaj tekst, ova informacija, ovaj sadržaj, ovaj izveštaj, ovog teksta"),
    text_parts=phrases("verzija, verziji, naslov, naslovu, sažetak, potpis"),
    versions=phrases(
        """
        u ranijoj verziji, u prethodnoj verziji, u prvobitnoj verziji, ranija verzija, prethodna
        verzija, prvobitna verzija
        """
    ),
    text_fates=phrases(
        """
        ažuriran, ažurirana, dopunjen, dopunjena, ispravljen, ispravljena, izmenjen, izmenjena,
        izmijenjen, izmijenjena, preveden, prevedena, objavljen, objavljena, napisan, pretplatnike,
        pretplatnicima, nastavak čitanja
        """
    ),
    machines=phrases("veštačka inteligencija, veštačke inteligencije, umjetne inteligencije"),
    outlet=phrases("nas, nama, naš, Naš, naša, Naša, naše, Naše, našeg, našoj, našem"),
    possessives=phrases(
        "naš, Naš, našu, Našu, naše, Naše, našoj, našem, naša, Naša, vaš, vaša, vašu"
    ),
    goods=phrases(
        """
        bilten, njuzleter, newsletter, aplikaciju, aplikacija, pretplatu, pretplata, redakcija,
        redakciji, kanal, grupu, sajt, portal, vesti, vijesti, podkast, podcast, stranicu, profil,
        novinarstvo, čitaoci, čitatelji, komentar, komentare, donaciju
        """
    ),
    requests=phrases(
        """
        pratite nas, zapratite nas, prijavite se, pretplatite se, preuzmite, skinite, pošaljite
        nam, javite nam, pišite nam, podelite, podijelite, pridružite se, učlanite se, registrujte
        se, registrirajte se, podržite, kliknite, pročitajte, napravite nalog,
        napravite besplatan nalog, otvorite račun, izradite račun, ulogujte se, otključajte
        """
    ),
    labels=phrases(
        """
        pročitajte još, pročitajte i, čitajte još, čitajte i, povezane vesti, povezane vijesti,
        povezani članci, napomena redakcije, napomena urednika, ispravka, ispravak, više o temi,
        opširnije, ključne reči, ključne riječi, možda će vas zanimati
        """
    ),
    greetings=phrases(
        "poštovani, dragi čitaoci, dragi čitatelji, hvala vam, hvala na, srdačan pozdrav"
    ),
    formulas=phrases(
        """
        vest se dopunjava, vijest se nadopunjuje, više informacija uskoro, opširnije uskoro, ostalo
        vam je, imena su promenjena, imena su promijenjena, stavovi izneti, stavovi izneseni,
        pročitajte originalni, pročitajte izvorni
        """
    ),
    breaking=phrases("vest se dopunjava, vijest se nadopunjuje"),
    stamps=phrases("ažurirano, dopunjeno, izmenjeno, izmijenjeno"),
    stamped=phrases("u, :"),
    reproductions=phrases(
        "prenošenje, preuzimanje, kopiranje, umnožavanje, objavljivanje, reprodukcija"
    ),
    permissions=phrases(
        "nije dozvoljeno, nije dopušteno, zabranjeno je, bez dozvole, bez dopuštenja, "
        "bez saglasnosti"
    ),
    works=phrases("sadržaj, sadržaja, tekst, teksta, materijal, delova, dijelova"),
    institutions=phrases("univerzitet, sveučilište, institut, fakultet, bolnica, odsek, odsjek"),
    small_words=phrases("i, u, za, na"),
)
