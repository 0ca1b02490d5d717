"""English names of countries and regions, and what people are in a report."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

OFFICES = phrases(
    """
    driver, pilot, captain, engineer, lawyer, judge, minister, prime minister, foreign minister,
    finance minister, defence minister, interior minister, health minister, mayor, governor,
    president, vice president, chief, director, coach, manager, striker, goalkeeper, defender,
    midfielder, scorer, winner, victim, suspect, defendant, accused, witness, author, writer,
    singer, actor, actress, owner, founder, chairman, chairwoman, chair, candidate, leader,
    commander, doctor, surgeon, nurse, teacher, principal, scientist, researcher, prosecutor,
    attorney, senator, editor, composer, conductor, painter, artist, architect, champion,
    skipper, referee, successor, predecessor, gunman, shooter, attacker, killer, hijacker,
    bishop, archbishop, pope, king, queen, prince, princess, chancellor, ambassador, general,
    colonel, sergeant, sheriff, head, secretary, chief executive, officer, dead woman, dead
    man, woman, man, boy, girl
    """
)
COUNTRIES = phrases(
    """
    afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan,
    bangladesh, belarus, belgium, bolivia, bosnia, brazil, britain, bulgaria, cambodia,
    cameroon, canada, chad, chile, china, colombia, congo, croatia, cuba, cyprus, denmark,
    ecuador, egypt, england, eritrea, estonia, ethiopia, finland, france, georgia, germany,
    ghana, greece, guatemala, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq,
    ireland, israel, italy, jamaica, japan, jordan, kazakhstan, kenya, korea, kosovo, kuwait,
    laos, latvia, lebanon, libya, lithuania, luxembourg, malaysia, mali, malta, mexico,
    moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands,
    zealand, nicaragua, niger, nigeria, norway, oman, pakistan, panama, paraguay, peru,
    philippines, poland, portugal, qatar, romania, russia, rwanda, scotland, senegal, serbia,
    singapore, slovakia, slovenia, somalia, spain, lanka, sudan, sweden, switzerland, syria,
    taiwan, tanzania, thailand, tunisia, turkey, uganda, ukraine, emirates, u.k., u.s., uk,
    usa, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia, zimbabwe, greenland, gambia,
    guinea, benin, togo, gabon, botswana, malawi, madagascar, mauritius, djibouti, burundi,
    liberia, burkina, bahrain, maldives, bhutan, brunei, fiji, tajikistan, turkmenistan,
    kyrgyzstan, macedonia, monaco, liechtenstein, andorra, bahamas, barbados, trinidad, belize,
    suriname, guyana
    """
)
WIDE_PLACES = phrases(
    """
    europe, arabia, africa, asia, america, us, states, kingdom, alabama, alaska, arizona,
    arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
    indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
    minnesota, mississippi, missouri, montana, nebraska, nevada, hampshire, jersey, carolina,
    dakota, ohio, oklahoma, oregon, pennsylvania, tennessee, texas, utah, vermont, virginia,
    wisconsin, wyoming, ontario, quebec, bavaria, saxony, catalonia, andalusia, sicily,
    tuscany, brittany, normandy, gaza, sinai, kashmir, punjab, crimea, county, province,
    region, state, district, valley, coast, island, islands, north, south, east, west,
    northern, southern, eastern, western, central, sea, ocean, gulf, mountains, river, lake,
    bay
    """
)
