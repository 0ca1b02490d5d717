"""How an English sentence points to what was said before it."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.pointing_words import References

REFERENCES = References(
    persons=phrases(
        """
        man, woman, men, women, boy, girl, boys, girls, couple, teenager, teenagers, suspect,
        suspects, victim, victims, driver, officer, officers, gunman, gunmen, attacker, attackers,
        defendant, defendants, spokesman, spokeswoman, spokesperson, student, students, child,
        children, mother, father, parents, brothers, sisters, brother, sister, singer, actor,
        actress, player, prisoner, prisoners, shooter, singer-songwriter, star, soldiers, soldier,
        pilot, captain, doctor, doctors, lawyer, lawyers, researchers, scientists, authors, author,
        protesters, demonstrators, survivors, passengers, residents, witnesses, detainees, hostages,
        officials, people, voters, elections, workers, families
        """
    ),
    ages=("#-year-old", "#-year-olds"),
    links=phrases(
        "of, to, that, who, whose, in, between, called, named, known, near, into, behind, inside, "
        "outside, where, which, whom, under, within, without, like, including, born"
    ),
    loose_links=phrases(
        "over, against, for, from, on, at, with, by, during, after, before, since, about, around, "
        "through, toward, towards, across, as, when, while, until"
    ),
    determiners=phrases(
        """
        a, an, the, his, her, its, their, our, my, this, these, those, it, him, them, no, some, any,
        all, many, most, more, several, both, each, every, other, another, only, even, just, soon,
        once, one, two, three, four, five, six, seven, eight, nine, ten, dozens, hundreds,
        thousands, but, because, if
        """
    ),
    adverbs=("*ly",),
    verb_shapes=("*s",),
    verbs=phrases(
        """
        show, shows, say, find, found, left, saw, met, lost, won, held, hit, sold, took, put, set,
        cut, kept, ran, fell, rose, stood, paid, led, felt, broke, brought, built, bought, caught,
        chose, drew, drove, flew, forgot, gave, got, grew, hid, hurt, knew, laid, lay, let, meant,
        rode, sang, sent, shot, shut, spent, spoke, spread, struck, taught, thought, threw,
        understood, woke, wore, wrote, want, wants, need, needs, remain, remains, seem, seems,
        appear, appears, reveal, reveals, suggest, suggests, raise, raises, mark, marks, come, go,
        goes, make, take, give, gives, mean, means, became, becomes, become, allow, allows,
        occurs, leaves, sees, calls, seeks, shed, began, begin, confirms, confirm, ends, opens,
        overturns, requires, require, plans, hopes, hope, expects, expect, brings, bring, covers,
        cover, describes, describe, details, runs, run, says, faces, face, offers, offer,
        contains, contain, features, helps, help, hits, kills, lasts, leads, lies, looks, moves,
        plays, provides, provide, reads, reflects, serves, starts, stands, stems, tells, tries,
        turns, works, prompts
        """
    ),
    definite_openings=tuple(
        f"{opening} {article}"
        for opening in phrases(
            "according to, among, during, after, before, since, without, despite, under, when, "
            "while, because, as, if, until, once, although, though, with, following, to make, "
            "inside, amid"
        )
        for article in ("the", "this", "these", "those", "such")
    )
    + tuple(f"{opening} *ing the" for opening in phrases("upon, after, before, by, while, since"))
    + phrases("in another, at another, on another, by another"),
    replies=phrases(
        "same here, same problem, same issue, same thing, same story, same for me, same for us, "
        "same on my, same with my"
    ),
    mild_connectives=phrases("meanwhile, elsewhere, separately, in the meantime, in addition"),
    partitives=phrases(
        "of them, of these, of those, of the victims, of the dead, of the injured, of the wounded, "
        "of the missing, of the detained, of the arrested, of the survivors, of the suspects"
    ),
    further_connectives=phrases(
        "a second was, a second had, a second man, a second woman, a third was, a third had, "
        "a third man, a third woman, a further, with him, with them, for him, for them, between "
        "them, behind him, behind them, unlike him, unlike them, against him, against them"
    ),
    set_off=phrases("there, no, yes, well"),
    forward=phrases(
        "such * as, such * * as, these days, her majesty, his majesty, his holiness, her royal, "
        "no one, nobody, its * notwithstanding"
    ),
    thinkers=phrases(
        "police, authorities, prosecutors, investigators, detectives, officials, doctors, court"
    ),
    told_of=phrases("he, she, his, her, that he, that she, that his, that her"),
    occasions=phrases("first time, second time, third time, fourth time, last time, only time"),
    clefts=("who",),
    personal=phrases(
        "*ed, set, sold, known, built, due, about, going, likely, unlikely, able, unable, home, "
        "close, similar, part, named, made, held, sent, taken, given, shown, seen, put"
    ),
    personal_links=("to", "for", "since", "like"),
    stretches=phrases(
        "second, seconds, minute, minutes, hour, hours, day, days, night, nights, week, weeks, "
        "month, months, year, years, decade, decades, moments, morning, evening, afternoon"
    ),
    counted_from=("later", "earlier", "before,", "after,", "afterward", "afterwards"),
    asked=phrases("what, how, why"),
    speaking=phrases("he, she, they"),
    parts_of=tuple(
        f"{some} of the"
        for some in phrases(
            "some, one, two, three, four, five, many, most, several, none, each, all, both, half, "
            "neither, either, any, few, a few, most"
        )
    ),
    superlatives=phrases("most, *est, best, first, last, few, only, main, key, major"),
    asides=phrases("which, who, whose, where, however, though, also"),
    first_persons=phrases("i, we, my, our, ours, us, you, your"),
    inner_connectives=(
        "though,",
        *phrases(
            "however, therefore, nevertheless, nonetheless, meanwhile, then *ed, then went, "
            "then said, then told, then took, then left, then came, then made, in turn"
        ),
    ),
    inner_determiners=("this",),
    adjuncts=phrases("in, on, at, by, for, from, during, over, since, within, throughout"),
    places=phrases(
        "the country, the city, the town, the village, the island, the state, the region, "
        "the area, the capital, the province, the county, the district, the country's, the city's, "
        "the town's, the state's, the island's"
    ),
    objects=phrases("him, them, called it, calls it, described it, describes it, dubbed it"),
    objects_at_ends=("her", "it"),
    new_phrases=phrases(
        """
        and, or, but, nor, if, because, although, unless, than, then, said, says, say, told, tells,
        tell, asked, asks, ask, added, adds, think, thinks, thought, believe, believes, believed,
        claims, claimed, warned, warns, made, make, makes, knew, know, knows, hoped, hopes, fears,
        per, off, out, up, down, via, above, below, amid, despite, upon, plus, *ing
        """
    ),
)
