"""English words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.vocabularies.english_verbs import IRREGULAR
from summarizer.languages.vocabularies.tables import grouped

SENSES = grouped(
    """
    die: die, passed away, died, dies, dying, dead, death, deaths, deadly, fatal, fatally,
        fatality, kill, killed, killing, perish, slain, toll, lost their lives, claimed the lives,
        cost the lives, lives lost, drown, murder, body, bodies, victim
    hurt: injure, injured, injury, injuries, hurt, wound, wounded, hospitalized, hospitalised
    unhurt: unhurt, uninjured, unharmed, unscathed
    missing: missing, unaccounted, vanished, disappeared, last seen
    trap: trapped, stuck, entombed, cut off
    weapon: armed, weapon, weapons, gun
    climber: climber, climbers, mountaineer, mountaineers
    award: award, prize, medal, trophy, gold medal, took gold, won gold, silver medal, bronze medal
    rescue: rescue, save, pulled alive, pulled from, pulled out, brought out, dug out
    rescuers: rescuer, rescuers
    power: power, electricity
    survive: survive, survivor, alive
    arrest: arrest, caught, detain, custody, held over, held on suspicion, being held, taken into
        custody, capture, seize
    charge: charge, indict, indictment
    trial: trial, tried
    sentence: sentenced, prison, jail
    release: release, freed, free, walked free, set free, on bail
    free of charge: free, free of charge, for free, for nothing, costs nothing, cost nothing
    convict: convict, convicted, guilty, conviction
    acquit: acquit, acquitted, not guilty, cleared, innocent, acquittal
    accuse: accuse, allege, allegation
    at large: at large, on the run
    stab: stab, stabbed, stabbing, knife
    move: move, moved, moves, relocate, relocation, transfer
    headquarters: headquarters, head office, seat
    adult: adult, adults, grown-ups
    escape: escape, fled, flee
    kidnap: kidnap, kidnapped, abduct, abducted, abduction
    collapse: collapse, burst, gave way, give way, caved in, cave in, crumble
    crash: crash, went down, plunge, collide, collision
    sink: sink, sank, sunk, sinking, capsize
    blast: blast, explode, explosion, blew up, bomb, bombing
    fire: fire, blaze, burn, burned, burnt, flames, wildfire
    flood: flood, flooding, inundate
    quake: quake, earthquake, tremor
    storm: storm, hurricane, typhoon, cyclone
    shoot: shoot, shot, shooting, gunfire, opened fire
    attack: attack, assault, raid
    begin: took effect, takes effect, take effect, came into force, comes into force,
        come into force, begin, began, begun, start, launch, broke out, break out, kick off
    end: end, is over, was over, finish, conclude, crossed the line, cross the line
    blackout: blackout, blackouts, power cut, outage, lights went out
    site: site, venue, location
    open: open, reopen, inaugurate, go into service, goes into service, went into service,
        enter service, enters service, entered service
    close: close, shut, closure
    rise: rise, grown, rose, risen, rising, increase, grow, grew, growth, climb, gain, jump,
        double, doubled, treble, triple, up from, up on, dearer, surge, higher, went up,
        go up, goes up, gone up, soar, raise, was up, were up, is up, are up, up by
    fall: fall, shrunk, contract, fell, fallen, decrease, drop, decline, shrink, shrank, lower, go
        down, halve, halved, down from, down on, cheaper, goes down, tumble, slump, slip, slid,
        plunge, cut, was down, were down, is down, are down, down by, went down by, gone down by,
        dip, dipped, shed, sheds, eased, sink by, sank by, weaker
    win: win, won, winner, crowned, beat, beaten, defeat, victory, triumph, first across the line,
        crossed the line first, took the title
    lose: lose, lost, loser, loses
    draw: draw with, drew with, a draw, ended level, all square
    accept: accept, grant, approve, approval, adopt, agree, agreed, agrees, endorse, passed, ratify,
        consent, assent, reached an agreement, reached a deal, struck a deal, green light,
        waved through, said yes
    reject: reject, refuse, decline, turned down, turn down, voted down, vote down, veto,
        dismissed the appeal, dismissed an appeal, dismissed the case, dismissed the lawsuit,
        dismissed the claim, dismissed the complaint, threw out, thrown out, throw out, rejection,
        spurn, refused consent, refuse consent, block, blocked, said no to
    confirm: confirm, confirmation, admit, acknowledge
    deny: deny, denied, denial, dispute
    allow: allow, permit, authorise, authorize, legalise, legalize
    ban: ban, banned, bar, barred, forbid, forbade, forbidden, prohibit, outlaw, turned back,
        turn back, turned away, turn away
    support: voted for, vote for, voted in favour, vote in favour, support, back, backs, backed,
        favour, favor, in favour, in favor
    oppose: voted against, vote against, oppose, opposition, against, is against, are against,
        was against, were against, came out against, come out against
    succeed: succeed, passed, success, successful
    fail: fail, failure, unsuccessful
    ongoing: still on strike, still under way, no end in sight
    contained: is under control, are under control, was under control, were under control,
        brought under control, contained, extinguish, put out, doused
    raging: out of control, still burning, raging, still ablaze
    continue: goes on, holding firm, is holding, was holding, holds, in force, continue, go ahead,
        goes ahead, went ahead, going ahead, press ahead, push ahead, forge ahead, restore, keep,
        kept, go on, went on, remain,
        stay, resume, running
    stop: stop, halt, cease, quit, suspend, shut down, shutdown, abandon, scrap, cancel, call off,
        called off, broke down, broken down, broke off, broken off, fell apart,
        fallen apart
    stay: stay, stayed, remain
    strengthen: strengthen, stronger, gained ground
    weaken: weaken, weaker, lost ground
    improve: improve, better
    worsen: worsen, worse, deteriorate
    true: true, genuine, authentic
    fake: false, fake, untrue, hoax, forged, forgery
    impose: impose, uphold, upheld
    lift: lift, struck down, strike down, overturn, overturned, quash, annul, repeal, revoke
    tighten: tighten, toughen, stricter, tougher
    ease: ease, loosen, relax
    accelerate: accelerate, sped up, speed up, faster
    slow: slow, slowed, slower
    widen: widen
    narrow: narrow, narrowed
    damaged: damaged, damage
    intact: intact, undamaged, unscathed, spared, untouched, unharmed
    withstand: withstand, withstood, held firm, held through, held out, stood firm, held up well
    confess: confess, confessed, confession
    deny guilt: innocence, denied the charges, denies the charges
    extend: extend, extension, prolong, renew
    shorten: shorten, cut short, curtail
    expire: expire, ran out, lapse
    appeal: appeal, contest, challenge
    deliberate: deliberate, deliberately, intentional, on purpose, arson
    accidental: accidental, accidentally, by accident, an accident, electrical fault,
        technical fault, faulty wiring, short circuit, mechanical failure, technical failure,
        struck by lightning, lightning strike, human error
    unanimous: unanimous, unanimously
    divided: divided, split vote, was split, were split
    discharged: left hospital, leave hospital, out of hospital, discharged
    in hospital: still in hospital, remain in hospital, remains in hospital, stay in hospital
    stay up: kept its place, stayed up, avoided relegation
    relegate: relegate, relegated, relegation
    qualify: qualify, qualified
    eliminated: eliminated, knocked out, crashed out
    largest: largest, biggest
    smallest: smallest
    highest: highest
    lowest: lowest
    temporary: temporary, temporarily
    permanent: permanent, permanently, for good
    voluntary: voluntary, voluntarily, optional
    compulsory: compulsory, mandatory, obligatory
    in public: in public, in open court, publicly
    in private: in private, behind closed doors, in secret, secretly, in camera
    heed: heed, comply, complied, obey, abide by, abided by
    ignore: ignore, defy, defied, flout, disregard
    silent: silent, silence
    valid: valid
    function: working properly, working normally, in working order, was working, were working,
        functioning, operational
    blame: blame, caused, cause, at fault, to blame
    no part: played no part, played no role, no part in, no role in, nothing to do with,
        not to blame, not at fault
    forced: forced, against his will, against her will, against their will
    majority: majority
    minority: minority
    candidacy: run again, run for a second term, run for a third term, run for another term,
        run for a new term, seek another term, seek re-election, seek a second term, stand again,
        stand for re-election, run for re-election, seek a third term, stand for another term
    on time: on time, on schedule, as planned, as scheduled
    sober: sober
    drunk: drunk, intoxicated, drunken
    alone: acted alone, on his own, on her own
    accomplice: accomplice, accomplices
    in custody: remain in custody, remains in custody, remained in custody, still in custody,
        stay in custody, kept in custody, denied bail, refused bail, without bail, lack of bail,
        remain in jail, remains in jail, still in jail, still in prison,
        still being held, still held, still in captivity, remain in captivity
    in office: remain in office, remains in office, stay in office, stays in office, stay on,
        stays on, staying on, keep his post, keep her post
    oust: oust, topple, toppled, unseat, overthrow, overthrown, brought down
    unchanged: unchanged, steady, flat, left its key rate, left the key rate, left interest rates,
        left rates, left its rate, held rates, held its key rate, held interest rates
    responsibility: responsibility
    positive: positive
    negative: negative
    present: present, attend, play in, plays in, played in, take part
    absent: absent, absence, miss the, misses the, missed the, sidelined, stay away, stayed away,
        boycott
    include: include, inclusion
    counted in: including
    counted out: excluding
    exclude: exclude, exclusion, left out
    safe: safe, safely, harmless
    dangerous: dangerous, unsafe, danger, harmful, contaminated, poisonous, toxic, tainted
    legal: legal, lawful
    illegal: illegal, unlawful
    find: find, found, recover, discover, turned up, locate
    buy: buy, bought, purchase, acquire, acquisition, takeover
    sell: sell, sold, sale, sales
    on sale: on sale, go on sale, goes on sale, going on sale, went on sale, gone on sale
    hire: hire, recruit, reinstate
    dismiss: dismiss, shed, axe, axed, sack, fired, layoff, lay off, laid off, lose their jobs,
        lost their jobs, losing their jobs, job losses, job cuts, redundant, redundancy,
        redundancies
    work: work, worker, employ, employee, employs, staff, workforce
    unemployment: unemployment, jobless, unemployed, out of work
    jobs: job, post, position, lose their jobs, lost their jobs, losing their jobs, job losses,
        job cuts
    leader: leader, leaders
    vote: vote, ballot, put to a vote, put to the vote
    elect: elect, election
    appoint: appoint, name, choose, chose, chosen, pick, select
    resign: resign, resignation, stepped down, step down, quit
    establish: founded, establish, set up
    born: born, birth, native
    build: dates from, dates back to, dating from, build, built, construct, construction
    preserve: preserve, preserved, preservation, keep intact, left standing, still standing,
        still stands
    see: see, saw, seen, read
    destroy: destroy, demolish, tear down, torn down, tore down, pull down, pulled down, raze,
        wreck, gutted, swallow, bury, buried
    pay: pay, paid, cost, costs, price, spend, spent, fetch, worth, value, sold for,
        charge for, charges for, charge a fee, entry fee, entrance fee, admission fee
    fine: fine, fined, penalty
    propose: propose, proposal, offer, bid
    sign: sign, signed
    meet: meet, met, meeting, summit, talks, negotiation, talk
    speak for itself: do the talking, does the talking, did the talking, doing the talking
    delay: delay, postpone, put off
    postponed: postpone, put off
    cancelled: cancel, canceled, call off, called off, calls off, scrap
    hold: held, takes place, take place, took place, held in, to host, will host
    lead: lead, led, head, run by, chief, command
    identify: identify, recognise, recognize, name, named
    write: write, wrote, written, author
    praise: praise, applaud
    criticise: criticise, criticize, condemn, denounce, slam, blast for, lambast
    resolve: reach a verdict, reached a verdict, return a verdict, returned a verdict, settle,
        settled, resolved
    warn: warn, warning, alert, alarm
    know: know, knew, known, aware, told, learned
    leave: leave, left, depart, withdraw, withdrew, withdrawn, pull out, pulled out
    arrive: arrive, reach, land, dock
    travel: travel, travels, travelled, traveled, travelling, traveling, fly to, flew to, head to,
        heading to
    return: return, came back, come back, coming back, be back, is back
    house: house, home, household, households, building
    company: company, firm, maker, business, corporation
    plant: factory, plant, works
    plane: plane, aircraft, jet, airliner, flight
    ship: ship, boat, vessel, ferry, yacht
    car: car, vehicle
    people: people, person, persons, residents, inhabitants, population, others
    onlookers: crowd, spectator, audience, fans, attendance, onlookers, turnout,
        visitor, visitors
    passenger: passenger, aboard, on board, traveller
    child: child, children, boy, girl, kid, teenager, baby
    woman: woman, women, female
    man: man, men, male
    police: police, officer, detective, policeman
    army: soldier, troops, army, military
    student: student, pupil
    road: road, street, highway
    forest: forest, woodland, woods
    game: match, game
    bill: law, bill, legislation, act
    court: court, courts, judge, judges, tribunal, justices
    report: report, inquiry, investigation, study, research
    insure: insure, insured, insurance
    sick: ill, sick, illness, disease, fell ill, fallen ill, fall ill, falls ill, fell sick
    skull: on the head, in the head, to the head, over the head, on his head, on her head
    shelter: evacuation center, evacuation centre, evacuation centers, evacuation centres,
        evacuation shelter, evacuation zone, evacuation route
    infect: infect, infected, infection, case, cases, tested positive
    vaccinate: vaccinate, vaccinated, vaccine, vaccination, jab
    evacuate: evacuate, displaced, evacuation, moved out of their homes, forced out of their homes,
        driven out of their homes, forced from their homes, driven from their homes,
        forced to flee, forced them to flee, forced to leave their homes, fled their homes,
        had to leave their homes, left their homes
    marry: marry, married, wedding
    protest: protest, march, demonstrate, demonstration, rally
    lost money: loss, losses, deficit
    profit: profit, surplus, earned
    revenue: revenue, revenues, turnover, sales, takings
    debt: debt, debts, liabilities
    weigh: weigh, weight
    ceasefire: ceasefire, cease-fire, truce, armistice
    sue: sue, sued, sues, suing, lawsuit, to court
    overtake: overtake, overtook, overtaken
    repay: repay, repaid, repays, pay back, paid back, pays back, paid off, pay off
    strike: strike, walkout, walked out
    """
) | grouped(IRREGULAR)
