"""English, as the rules know it; what is said here also serves languages without a file."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.english import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.pictured import PICTURED_ACTS, PICTURED_PEOPLE
from summarizer.languages.pointing_words.english import REFERENCES
from summarizer.languages.vocabularies.english import VOCABULARY

_QUANTITIES = phrases(
    "one, two, three, four, five, many, most, all, none, each, any, several, few, some"
)
_PLACES = ("", "far ", *(f"{n} from {the}" for n in ("second", "third") for the in ("", "the ")))
_PICTURES = ("photo", "image", "picture", "video", "graphic", "illustration")
_PICTURES_BY = (*_PICTURES, "photograph")

LANGUAGE = Language(
    code="en",
    cut_by_package=True,
    heads_count=True,  # every figure of its order was measured so
    hyphens_for_dashes=True,
    possessives=("'s",),
    # Those that the package which cuts English into sentences does not know.
    titles=phrases(
        """
        St, Ste, Lt, Spc, Pfc, Cmdr, Msgr, Ald, Mme, Mlle, Cllr, Ens, SSgt, Cdr, Bp, Abp, Fr, Adm,
        Col, Maj, Capt, Cpl, Sgt, Gen, Brig, Rev, Hon, Supt, Insp, Det, Const, Sr, Br, Prof, Lcpl,
        MSgt, TSgt, Cpt, Ltc, Mx, Pvt, RAdm, VAdm, Cmdt, Amb, Rep, Sen, Gov, Pres, Atty, Dr, Mr,
        Mrs, Ms, Messrs, Ft
        """
    ),
    # A package knows where English sentences end, but takes some words of the language for short
    # forms; these are such.
    abbreviations=phrases(
        """
        vs, approx, dept, est, fig, figs, nos, vol, vols, eds, misc, avg, apt, assn, assoc, attn,
        chap, cont, dist, gov, govt, incl, intl, mfg, mgr, mtn, natl, orig, para, pct, pref, prof,
        prob, pseud, pts, pub, qtr, ref, rev, sec, secs, sect, sgt, spp, temp, trans, treas, univ,
        viz, yrs, seq, ibid, excl, resp, cit, illus, introd, suppl, ser, esp, cap, lat, long, tbsp,
        tsp, mph, rpm, min, mins, max, hrs, hwy, ext, dir, prod, feat, admin, lit, repr, corp, inc,
        ltd, bros, etc, abbr, adj, adv, alt, asst, capt, comm, comp, conf, cong, def, dev, diss,
        div, doz, encl, exec, fem, gal, gen, geog, hist, hon, illust, inst, masc, math, med, mil,
        calif, penna, comdr, messrs, assemb, congl, commw, mus, obs, opp, perf, phys, pop, ppl,
        pres, pron, prop, psych, publ, rec, reg, rel, rept,
        rpt, sci, sing, stat, subj, subst, surg, syn, tech, tel, theol, vet
        """
    ),
    # Names that it takes for short forms.
    whole_names=phrases(
        """
        Ann, Bank, Barb, Barn, Bays, Ben, Bled, Bold, Bond, Book, Brad, Buch, Bull, Bump, Burr,
        Cain, Call, Carr, Caro, Coal, Code, Cold, Cole, Cox, Dahl, Dan, Day, Deak, Eno, Fiat,
        Fish, Fist, Flag, Foxx, Fran, Fray, Free, Gall, Hall, Hand, Hard, Harp, Haw, Hay, Hock,
        Hoff, Homs, Hugh, Ida, Iowa, Jeff, John, Joke, Just, Kino, Kurd, Lack, Lars, Lea, Lead,
        Life, Limp, Low, Luck, Mak, Mann, Mend, Mess, Met, Moll, Mona, Moy, Ness, Pai, Park, Pen,
        Pet, Pick, Rand, Rash, Rees, Rest, Rich, Rob, Roll, Row, Ruin, Sand, Saw, Scam, Sick,
        Skid, Soar, Stew, Tale, Tax, Tay, Utah, Vain, Vase, Walk, Wall, Wane, Ware, Wave, Webs,
        Week, Welf, Wend, West, Will, Win, Wool, Yap, Yard, York
        """
    ),
    eras=phrases("B.C, A.D, B.C.E, C.E"),
    closing_abbreviations=phrases(
        """
        a.m, p.m, A.M, P.M, B.C, A.D, B.C.E, C.E, U.S, U.S.A, U.K, U.N, E.U, D.C, L.A,
        N.Y, N.J, F.B.I, C.I.A, M.B.A, Ph.D, M.D, B.A, M.A, J.D, M.P, M.P.s, Jr, Sr,
        Inc, Corp, Ltd, Co, Bros, L.L.C, P.L.C, PLC, Plc, LLC, LLP, Esq
        """
    ),
    bodies=frozenset(
        phrases(
            """
            airlines, airways, americans, armies, attorneys, bishops, catholics, centers,
            championships, christians, citizens, commissioners, congressmen, consulates, courts,
            customs, democrats, embassies, enterprises, forces, foods, games, greens, holdings,
            hispanics, indians, industries, jews, judges, laboratories, latinos, marines, marshals,
            masters, methodists, ministers, missions, muslims, nationals, officers, olympians,
            olympics, pictures, presidents, properties, protestants, rangers, representatives,
            republicans, seals, secretaries, securities, senators, services, states, studios,
            systems, treasuries, trials
            """
        )
    ),
    function_words=phrases(
        """
        nobody, everybody, somebody, everyone, someone, nothing, everything, no, not,
        or, so, am, an, some, many, most, few, several, both, each, neither, on, in, at,
        for, with, from, before, since, until, under, during, despite, there, where,
        what, why, who, how, if, although, though, because, his, her, its, their, our,
        my, your, we, you, i, nor, only, even, just, still
        """
    ),
    cries=phrases(
        "shouted, yelled, cried, screamed, exclaimed, wondered, demanded, whispered, chanted, "
        "called out, inquired, quipped, urged"
    ),
    names_with_stops=phrases(
        "Yahoo!, Jeopardy!, Wham!, Mamma Mia!, Oklahoma!, Airplane!, Oliver!, Guess?, Yum!, "
        "Panic!, Kahoot!, Joomla!, Sizzle!, Westward Ho!, Hello!, OK!, Movies!, Elf!, "
        "Moulin Rouge!, Chips Ahoy!, Therapy?, Los Campesinos!, Against Me!"
    ),
    months=names(
        "January/Jan, February/Feb, March/Mar, April/Apr, May, June/Jun, July/Jul, August/Aug, "
        "September/Sep/Sept, October/Oct, November/Nov, December/Dec"
    ),
    weekdays=names(
        "Monday/Mon, Tuesday/Tue, Wednesday/Wed, Thursday/Thu, Friday/Fri, Saturday/Sat, Sunday/Sun"
    ),
    date_formats=(
        "%d %B %Y",
        "%d %b %Y",
        "%B %d, %Y",
        "%b %d, %Y",
        "%B %d %Y",
        "%b %d %Y",
        "%d-%b-%Y",
        "%A, %B %d, %Y",
    ),
    hour_words=("am", "a.m", "pm", "p.m"),
    time_nouns=phrases(
        "week, month, year, morning, afternoon, evening, night, summer, winter, spring, autumn, "
        "fall, season, time"
    ),
    not_headlines=phrases(
        "by, posted, updated, published, photo, image, video, file, copyright, share, click, "
        "follow, advert, advert*, story highlights, sign up, get the latest"
    ),
    live_labels=phrases("live, latest, the latest, updates, live news, recap"),
    live_names=phrases(
        "live blog, liveblog, live-blog, live updates, live update, live coverage, live ticker, "
        "as it happened, minute by minute, minute-by-minute, rolling coverage, latest updates"
    ),
    teaser_openings=phrases(
        "how, why, what, what's, when, where, who, which, whose, here's, here is, here are, "
        "this is, these are, meet, watch, see, look, inside, everything, all you, you won't"
    ),
    headline_labels=phrases(
        "analysis, opinion, editorial, comment, commentary, column, letter, letters, explainer, "
        "explained, fact check, factbox, podcast, video, videos, watch, photo, photos, pictures, "
        "gallery, in pictures, in photos, interview, review, profile, quiz, timeline, q&a"
    ),
    teaser_phrases=phrases(
        "things to know, things you need to know, things you should know, you need to know, "
        "you should know, what we know, what to know, what you need, what it means, "
        "what happened next, what happens next, what's next, in pictures, in photos, takeaways"
    ),
    outlet_words=phrases(
        "news, times, post, herald, journal, tribune, gazette, daily, weekly, press, chronicle, "
        "telegraph, guardian, observer, bulletin, courier, dispatch, examiner, inquirer, mirror, "
        "globe, sentinel, advertiser, argus, echo, ledger, enquirer, broadcasting, network, "
        "television, tv, radio, agency, magazine, newspaper, wire, standard, mail, messenger, "
        "monitor, express, independent, citizen, reporter, star, record"
    ),
    section_words=phrases(
        "breaking, latest, top, local, politics, sport, sports, weather, opinion, video, videos, "
        "photo, photos, release, related, more, archive, archives, entertainment, lifestyle"
    ),
    section_names=phrases(
        "world news, national news, international news, foreign news, community news, "
        "business news, daily news, weekly news"
    ),
    authors_follow=("by",),
    published_adverbs=("first", "last", "originally"),
    pictured=tuple(
        f"in {this}{kind}"
        for this in ("this ", "this undated ", "an undated ", "this file ", "this handout ")
        for kind in phrases(
            "photo, photograph, picture, image, video grab, frame grab, "
            "screen grab, screengrab, screenshot, still image, satellite image, aerial photo, "
            "combination photo, courtroom sketch, artist's rendering, artist's impression"
        )
    ),
    pictured_people=PICTURED_PEOPLE,
    pictured_acts=PICTURED_ACTS,
    picture_sides=(
        "center",
        "centre",
        *(f"{place}{side}" for place in _PLACES for side in ("left", "right")),
    ),
    published=("updated", "posted", "published", "modified"),
    published_prepositions=("at", "on", "by"),
    copyrights=("copyright",),
    contributions=phrases(
        "contributed reporting, contributed to this report, contributed to the report, "
        "contributed to this story, contributed to the story, contributed to this article, "
        "contributed to the article, With files from, with files from, With reporting by, "
        "With reporting from, With additional reporting"
    ),
    agencies=phrases(
        "ap, afp, reuters, upi, cnn, xinhua, ians, pti, dpa, efe, tass, interfax, kyodo"
    ),
    picture_labels=tuple(picture + s for picture in _PICTURES for s in ("", "s")),
    picture_credits=("courtesy of", "credit"),
    picture_authors_follow=tuple(f"{name}{s} by" for name in _PICTURES_BY for s in ("", "s")),
    caption_openings=phrases(
        "file photo, file image, file picture, enlarge image, enlarge image*, enlarge caption, "
        "enlarge caption*, toggle image, toggle image*, toggle caption, toggle caption*, "
        "image copyright, media copyright, photo copyright, video copyright, image caption, "
        "media caption, photo caption, video caption, image playback is, media playback is, "
        "photo playback is, video playback is"
    ),
    archive_labels=("FILE",),
    player_labels=("CLOSE", "JUST WATCHED", "MUST WATCH", "NOW PLAYING", "UP NEXT"),
    credit_openings=phrases(
        "photo, image, picture, illustration, courtesy, handout, file, getty, credit"
    ),
    credits_via=("via",),
    credit_endings=phrases(
        "photo, photos, press, getty image, getty images, image, images, file, handout"
    ),
    gallery_labels=phrases(
        "photo, photos, image, images, picture, pictures, video, videos, slide, slides"
    ),
    gallery_counts=("photo", "image", "picture", "video", "slide"),
    gallery_of=("of",),
    plan_labels=phrases(
        "background, context, introduction, rationale, importance, purpose, objective, objectives, "
        "aim, aims, aim of the study, hypothesis, method, methods, materials and methods, design, "
        "study design, setting, settings, participants, patients, data source, data sources, "
        "measurements, outcome measures, main outcome measures, trial registration, registration, "
        "funding"
    ),
    requests=phrases(
        "follow, like us, like our, like this, like what, join, subscribe, sign up, register, "
        "click, tap, read, see, view, watch, listen, download, share, tweet, visit, contact, "
        "email, e-mail, write to, send, check out, get, learn, tune in, stay, scroll, swipe, "
        "log in, sign in, donate, browse, continue"
    ),
    request_openings=("please", "and", "also", "you can", "to"),
    own_means=phrases(
        "our, here, newsletter, inbox, live blog, liveblog, blog, podcast, email, e-mail, "
        "facebook, twitter, google+, instagram, youtube, tumblr, whatsapp, telegram channel, rss, "
        "app, feed, website, web site, update, updates, full story, full article, full report, "
        "full coverage, more stories, more news, more on, more from, more about, more at, "
        "more information, read more, learn more, live coverage, live updates, latest news, "
        "latest developments, latest updates, this page, this story, this article, this link, "
        "this post, your comment, your comments, the comment, the comments, helpline, hotline"
    ),
    own_means_exactly=("us",),
    custom=("subscribe", "sign up", "sign in", "log in", "register", "donate"),
    custom_openings=("please", "already a subscriber?"),
    reported=("said", "says", "told", "tells"),
    consent_subjects=phrases("cookies, your data, your personal data, your privacy, your device"),
    consents=phrases(
        "we use, we store, we process, our partners, use cookies, uses cookies, our use, "
        "our cookie, our cookies, you agree, you accept, you consent, accept cookies, "
        "accept all cookies"
    ),
    consents_of_anybody=phrases(
        """
        use cookies, uses cookies, accept cookies, accept all cookies
        """
    ),
    offered_to=("you", "your", "subscribe", "don't miss"),
    offers=("unlimited access", "free trial"),
    price=r"[£$€]\s?\d+(?:\.\d\d)? (?:a|per) (?:week|month|year)",
    appeals=("your support", "your donation", "your subscription", "your contribution"),
    teasers=phrases("read, see, watch, listen, learn, click, find out, check out, discover, view"),
    teaser_objects=phrases(
        "more, how, why, what, here, next, the full, the original, the video, the best of, "
        "to the best of, to the latest, to the full, to our, our, live on, live as, again on"
    ),
    teaser_labels=phrases(
        "related, see also, read more, also read, more from, more on, recommended, sponsored, "
        "advertisement, watch, listen"
    ),
    time_zone_note=(
        r"(?:all|the)?\s*times? (?:(?:here|below|shown|given|listed) )?(?:is|are) "
        r"(?:in |given in )?(?:[\w ]{0,30}\btime\b|(?-i:GMT|UTC|[A-Z]{2,3}T\b))"
    ),
    notices=NOTICES,
    page_words=phrases(
        "cookie, cookies, javascript, browser, privacy policy, privacy notice, terms of use, "
        "terms of service, terms and conditions, sign in, log in, newsletter, newsletters, "
        "email address, e-mail address, all rights reserved, copyright, reproduced, "
        "redistributed, archive, archived, webpage, webpages, web page, web pages, website, "
        "websites, web site, web sites, link, links, click, new window, playback, your account, "
        "your profile, your email, your e-mail, your settings, your browser, "
        "originally published, disambiguation, this article was, this article is, "
        "this article has been, this story was, this story is, this story has been, "
        "this post was, this post is, this post has been, original page, original pages, "
        "external page, external pages, related page, related pages, linked page, linked pages"
    ),
    page_channels=phrases(
        "page, pages, tweet, tweets, location, device, follow us, follow me, follow @*, blog, "
        "posted, comment, comments, advertis*, sponsored, feed, app, facebook, twitter, google+, "
        "instagram, subscribe, subscription"
    ),
    own_page=phrases(
        """
        this page, this site, this website, this server, our page, our site, our website, our
        pages, requested page, requested url, page not found, enable javascript, access denied
        """
    ),
    second_person=("you", "your", "yours", "please"),
    asks_number=phrases(
        "how many, how much, how old, how long, how far, how high, how tall, how big, how large, "
        "how fast, how deep, how often, how heavy, what number, what percentage, what share"
    ),
    asks_time=phrases(
        "when, what time, what day, what date, what month, what year, which day, which month, "
        "which year, since when, until when, how long ago"
    ),
    asks_reason=phrases("why, how come, what caused, what causes, what led to, for what reason"),
    reasons=phrases(
        "because, because of, due to, owing to, thanks to, as a result of, caused by, in order to, "
        "so that, the reason, the reasons, the cause, blamed, blames, attributed to, prompted by"
    ),
    question_words=phrases(
        "who, whom, whose, what, which, when, where, why, how, many, much, long, often, is, are, "
        "was, were, do, does, did, has, have, had, will, would, can, could, should, there, the, a, "
        "an, of, in, on, at, to, by, for, from, with, and, or, about, it, its, they, their, he, "
        "she, his, her, i, we, you, that, this, s, be, been, as, tell, me"
    ),
    pronouns=phrases(
        "he, she, they, we, i, you, his, her, hers, their, theirs, its, him, them, my, our, ours, "
        "your"
    ),
    impersonal_pronouns=("it",),
    impersonal_openings=phrases(
        "it's, it is, it was, it has been, it will be, it may be, it would be, it remains, "
        "it seems, it appears, it took"
    ),
    impersonal_verbs=phrases(
        "it is raining, it was raining, it rained, it will rain, it is snowing, it was snowing, "
        "it snowed, it will snow"
    ),
    impersonal_clauses=phrases(
        "that, to, who, whether, if, how, why, when, what, where, since, like, for"
    ),
    late_pronouns=("he", "she", "they", "it", "his", "her", "their", "its"),
    demonstratives=(
        *phrases("this, that, these, those, such, both, neither, either, another, other, others"),
        *(f"{some} of {all_}" for some in _QUANTITIES for all_ in ("them", "these", "those")),
        *(f"{some} other{s}" for some in (*_QUANTITIES, "six", "ten") for s in ("", "s")),
        *phrases(
            "the same, the latter, all three, all four, all five, "
            "the other, the others, the second, the third, the two, the three, the four, "
            "the five, the pair, the duo, the trio, the so-called, the first was, the first were, "
            "the first had, "
            "there he, there she, there they, there it, there we, there i, there his, there her, "
            "there their, there the, the next day, the next morning, the following day, "
            "the following morning, the following week"
        ),
    ),
    connectives=phrases(
        """
        but, however, and, or, nor, so, yet, still, instead, then, also, too, moreover, furthermore,
        nevertheless, nonetheless, therefore, thus, hence, otherwise, besides, likewise, similarly,
        indeed, consequently, accordingly, conversely, alternatively, additionally, afterward,
        afterwards, thereafter, meanwhile, elsewhere, rather, anyway, nearby, down the street,
        across the street, next door, even so, even then, in addition, in fact, in contrast, in
        turn, in response, in other words, in that case, in the meantime, as a result, as such, for
        example, for instance, for that, for this, for one, on the other hand, on the contrary, on
        top of that, by contrast, by then, by comparison, at the same time, at that time, at that
        point, at the time, at one point, at this point, after that, after this, before that,
        because of this, because of that, with that, despite this, despite that, since then, until
        then, from there, from then, that said, that is why, this is why, what's more, more
        importantly, not only that, to that end, that way, earlier, later, soon after, shortly
        after, among them, among those, along with, according to him, according to her, according to
        them, according to it, according to this, according to that, like him, like her, like them,
        that's, maybe, perhaps, of course, again, once again, finally, lastly, secondly,
        thirdly, none was, none were, none is, none are, none has, none have, none had, all were,
        all are, all have, all had, all but one, as a consequence, in doing so, doing so, the former
        is, the former was, the former has, of these, of those, of them, as well as, if not, if so,
        for starters
        """
    ),
    connects_not_before=("as", "long", "far", "much", "many", "who", "this", "last"),
    definite_articles=("the",),
    plain_verbs=phrases(
        "is, are, was, were, has, have, had, will, would, can, could, may, might, must, should, "
        "did, does, do, also, then, later, now, still, never, not, said, says, told, came, comes, "
        "went, took, takes, made, makes, began, begins, continued, included, includes, followed, "
        "follows, added, adds, *ed"
    ),
    unique_things=phrases(
        """
        government, authorities, president, world, internet, police, army, military, economy,
        weather, sun, moon, earth, flu, dollar, euro, pound, yen, public, media, pope, king, queen,
        senate, congress, pentagon, white house, parliament, kremlin, un, eu
        """
    ),
    speech_verbs=phrases(
        """said, says, say, told, tells, wrote, writes, added, adds, asked, asks, noted, notes,
        tweeted, posted, explained, explains, claimed, claims, argued, argues, stated, states,
        replied, responded, recalled, insisted, insists, warned, warns, announced, declared,
        continued, concluded, admitted, read, reads, according to, testified, commented, joked,
        suggested, acknowledged, confirmed, reported, called, charged, boasted, complained, vowed"""
    ),
    speakers=phrases("ministry, agency, police"),
    references=REFERENCES,
    attributions=("according to",),
    introductions=("that",),
    leading_clauses=phrases(
        """after, when, while, as, although, though, because, since, if, before, despite, with,
        following, amid, in, on, during, at, by, for, once, speaking"""
    ),
    trailing_clauses=phrases(
        """who, which, whose, where, when, while, as, after, before, amid, because, despite,
        although, though, including, saying, adding, citing, calling, making, leaving, marking,
        according to, but, and, so, even, part of, with"""
    ),
    joined_clauses=phrases(
        "after, while, because, despite, although, though, amid, whereas, before, following, "
        "as part of, when"
    ),
    vocabulary=VOCABULARY,
)
