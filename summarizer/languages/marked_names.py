"""Words that names with a mark of exclamation are made of, and stand behind: "the band Hey! Oslo".

Of all languages together: a name may be of another one than the text.
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases

CRIES = frozenset(
    phrases(
        """
        hey, hei, hej, hi, ha, haha, ho, hoho, oh, oho, ooh, ah, aha, ahoi, ahoy, ahoj, hello,
        hallo, hallå, halló, helló, haló, halo, hola, olá, ola, ole, olé, opa, hopa, hoppa, hopp,
        hop, hoppla, hoppala, hopsa, hup, hupla, oops, ups, oppsan, oj, oi, oy, ouch, aj, au, aua,
        autsch, wow, wau, uau, waw, vau, vow, whoa, yes, yeah, yay, yippee, yo, wham, whaam, bam,
        bang, boom, bum, bumm, wumm, zack, zap, paf, puf, pow, pst, psst, hush, chut, tss, pssst,
        basta, allez, allons, andiamo, vai, dai, forza, força, vamos, vámonos, anda, arriba, viva,
        evviva, hurra, hurrah, hooray, hourra, hurá, ura, hoera, hore, jippi, jippie, jippii,
        joepie, joho, juhu, juhuu, juchhe, jupí, yahoo, yuhu, yupi, youpi, jee, jes, bravo, brawo,
        ciao, tschüss, servus, moin, moi, moro, terve, salut, coucou, bonjour, hoi, hé, hè, ei, ey,
        eh, ehi, oba, eba, epa, upa, eita, opá, heja, heia, hov, hovsa, skål, proost, kippis, ouste,
        zut, ouf, oplà, opla, evoé, tiens, voilà, caramba, guau, hajrá, hahó, hahóka, szia,
        sziasztok, éljen, cześć, nazdar, čau, ahojte, jé, jej, noroc, hai, haide, aoleu,
        selam, merhaba, haydi, hadi, eyvah, aferin, oley, alo, alô, allô, chào, ơi, ồ, wah, aduh,
        ayo, tam-tam, tra-la-la, zig-zag, ta-da, tada,
        tadaa, aloha, banzai, eureka, heureka, abracadabra, halleluja, hallelujah, hosanna, mamma,
        γεια, γειά, όπα, ώπα, εμπρός, αλτ, μπράβο, ζήτω, ουφ, ωχ, έλα, ουάου, μπαμ, μπουμ, χέι, έι,
        привет, ура, эй, гей, ей, хей, вау, уау, ого, ой, ах, ох, эх, алло, ало, опа, оп, хоп,
        гоп, браво, давай, айда, бах, бум, бам, чао, салют,
        привіт, агов, овва, гайда, еге, здравей,
        здрасти, хайде, ха, ехо, хоро,
        هيا, مرحبا, أهلا, يلا, هلا, آه, واو, سلام, آهای, هی, هورا, آفرین, وای, هلو, ألو,
        היי, הי, שלום, יאללה, וואו, הידד, בראבו, אהלן,
        नमस्ते, अरे, वाह, हे, हुर्रे, शाबाश, हैलो, আরে, বাহ, হে, হ্যালো,
        어이, 안녕, 야호, 만세, 여보세요, 얍, 헬로, 하이, გამარჯობა, ვაშა, ჰეი, ჰოპ, ვაა
        """
    )
)
"""What people call out, in small letters: with a capital within a sentence it is a name."""

NAMED_THINGS = phrases(
    """
    band, group, gruppe, grupp, groupe, grupo, gruppo, grup, ryhmä, yhtye, bänd, kapel, kapell,
    zespół, zespoł, skupin, zenekar, együttes, trup, formați, topluluğ, orchest, orkest, ensemble,
    duo, trio, группа, группы, группе, группу, группой, гурт, ансамбл, оркест, συγκρότημ, ορχήστρ,
    magazin, magazine, magasin, magazyn, revist, revue, rivist, tijdschrift, tidskrift, tidsskrift,
    tidning, avis, zeitschrift, zeitung, blatt, blad, journal, časopis, pismo, pisma, gazet,
    giornale, jornal, diario, diário, periódico, ziar, lehti, lehde, dergi, majalah, chí, báo,
    περιοδικ, εφημερίδ, журнал, газет, списани, вестник, folyóirat, lap,
    party, partei, parti, partido, partito, partij, partia, partii, partię, strana, strany,
    stranu, straně, puolue,
    párt, hnutí, hnutie, hnutia, movement, bewegung, mouvement, movimiento, movimento, beweging,
    bevægelse, bevegelse, rörelse, liike, mișcare, mozgalom, партия, партии, партию, партія,
    партію, движени, рух, руху, κόμμα, κόμματος, κίνημ, hareket, list, liste, lista, alliance,
    firm, firma, compan, compañía, companhia, empres, aziend, impres, entreprise, konzern, bedrijf,
    företag, virksomhed, bedrift, yhtiö, yrity, společnost, spoločnost, spółk, cég, şirket,
    perusahaan, компани, фирм, фірм, компані, εταιρεί, εταιρί,
    chain, kette, chaîne, cadena, catena, cadeia, keten, kedja, kedjan, kæde, kjede, ketju, sieć,
    sieci, řetězec, řetězc, reťazec, reťazc, lánc, lanț, сеть, сети, мереж, верига, αλυσίδ,
    club, klub, kerho, клуб, σύλλογο, team, équipe, equipe, equipo, equipa, squadra, ploeg,
    joukkue, laget, drużyn, csapat, echip, takım, команд, отбор, ομάδ, verein, association,
    musical, festival, фестивал, φεστιβάλ, show, sendung, programma, programme, программ, програм,
    trasmission, émission, передач, шоу, theater, theatre, théâtre, teatro, teatr, teatern, divadl,
    teatteri, színház, театр, θέατρ, projekt, projet, progett, proyect, проект, plattform,
    platform, portal, app, start-up, startup, verlag, label, radio, sender, butik, sklep, shop,
    obchod, магазин, kavárn, fundación, fundação, fondazione, fondation, foundation, stiftung,
    مجلة, صحيفة, فرقة, حزب, شركة, حركة, مجله, مجلهٔ, روزنامه, گروه, شرکت, جنبش,
    מגזין, עיתון, להקת, מפלגת, חברת, תנועת, पत्रिका, अखबार, बैंड, पार्टी, कंपनी, পত্রিকা, ব্যান্ড,
    দল, কোম্পানি, 잡지, 밴드, 정당, 회사, 그룹, 극단, ჟურნალ, ჯგუფ, პარტია, კომპანია
    """
)
"""How the words begin for what bears a name, in any case: "band", "Zeitschrift"."""

CALLED = frozenset(
    phrases("adlı, isimli, adındaki, ismindeki, nevű, című, nevezetű, nimeltä, niminen")
)
"""What stands behind a name, and tells that it is one."""
