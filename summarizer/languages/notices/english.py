"""The wording of English notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        """
        this article, this story, this piece, this post, this page, this content, this headline,
        this transcript, this live blog, this breaking story, this version, this website, this site,
        this breaking news story, this developing story, the version of this
        """
    ),
    vague_texts=phrases(
        "this report, this summary, this text, this material, this translation, this item, "
        "this column, this video, this audio, the article, the story, the summary, the headline, "
        "key points, key takeaways, transcripts, our transcripts, subtitles"
    ),
    of=("of",),
    text_parts=phrases(
        "version, headline, caption, photo, summary, summaries, transcript, translation, audio, "
        "key points, comments, graphic, url"
    ),
    versions=tuple(
        f"{article}{age} {what}"
        for article in ("an ", "a ", "the ")
        for age in ("earlier", "previous", "prior", "original")
        for what in (
            "version of this",
            "version misstated",
            "version gave",
            "version said",
            "version stated",
            "version incorrectly",
            "version wrongly",
            "version misidentified",
            "headline on this",
            "headline to this",
            "caption",
            "report misstated",
        )
    ),
    text_fates=phrases(
        """
        was used in, were used in, created by, read aloud,
        updated, updating, corrected, correct, amended, clarified, clarify, edited, reviewed,
        misstated, misidentified, misspelled, mistakenly, incorrectly, translated, translate,
        generated, produced, written, compiled, narrated, published, republished, reprinted,
        syndicated, reproduced, rewritten, redistributed, first appeared, originally appeared,
        contains affiliate, includes affiliate, sponsored, paid for, exclusive to, exclusive for,
        members only, subscribers only, corrects, premoderated, pre-moderated, independently, for
        subscribers, for members, to subscribers, to members, for registered, continue reading,
        archived, no longer available, breaking, developing, ongoing, moderated
        """
    ),
    machines=phrases(
        "artificial intelligence, by machine, ai, ai tools, ai tool, automatically, automated, "
        "machine translation, machine learning, a machine, language model, chatgpt"
    ),
    machine_made=phrases(
        "ai-generated, ai-assisted, ai-written, ai-powered, ai-translated, machine-translated, "
        "machine-generated, computer-generated, auto-generated, automatically generated"
    ),
    mails=phrases(
        "this mail, this e-mail, this email, this message, this communication, this transmission"
    ),
    mail_terms=phrases(
        """
        by mistake, destroy, all copies, notify the sender, confidential, confidentiality,
        privileged, intended, recipient, addressee, addressed, attachments, in error, delete, the
        sender, views, opinions, virus, viruses, prohibited, unauthorised, unauthorized, disclosure,
        print, printing, scanned, liability, disclaimer
        """
    ),
    outlet=("we", "We", "our", "Our", "us"),
    possessives=("our", "Our", "your", "Your"),
    goods=phrases(
        """
        complimentary article, complimentary articles, last free article, free stories,
        conversation, discussion, debate below, local news, independent news, news alive,
        briefings,
        newsletter, newsletters, inbox, podcast, podcasts, journalism, journalists, newsroom,
        reporters, correspondents, reporting, coverage, editorial, editors, the editor, stories,
        free article, free articles, free story, full article, full story, our articles, a comment,
        comments, comment section, commenting, briefing, alerts, notifications, readers, news
        source, preferred source, preferred sources, trusted source, trusted sources, favourite
        source, favorite source, subscriber, subscribers, subscription, subscriptions, free account,
        ethics policy, fact-check*, poll, reader support, advertisers, news app, top headlines,
        daily headlines, search results, commission, affiliate, affiliate links, our site, donation,
        donations, donors, membership, members, supporters, app, funded, verify information,
        fact-checking, reader-funded, crowdfunded, this mail, letters, views, letters page, your
        story, your photos, your pictures, your experience, your experiences
        """
    ),
    requests=phrases(
        """
        tell us, let us know, let us have, let us hear, have your say, add, make, choose, set,
        select, pick, leave, comment, help, support, become, enter, receive, never miss,
        don't miss, find, consider, refresh, reload,
        check back, enable, turn on, give, vote, keep, prefer, get in touch, drop us, upload,
        submit, post, discover, explore, upgrade, renew, chip in, contribute, tap, scan, share,
        email us, message us, call us, text us, write to us, want more, use the, to read, to
        continue, to comment, to keep, to get, to receive, create, unlock, to unlock, to access, to
        view
        """
    ),
    labels=phrases(
        """
        recommended, more stories, editor's note, editors' note, editor's notes, note to readers,
        note to editors, correction, corrections, clarification, clarifications, corrections and
        clarifications, corrections & clarifications, disclaimer, disclosure, our standards, related
        article, related articles, related story, related stories, related coverage, related
        content, related topics, read next, up next, also read, don't miss, you may also like, you
        might also like, recommended reading, further reading, more on this, more on this story, in
        other news, trending, most read, editor's picks, conflict of interest, conflicts of
        interest, competing interests, declaration of interests, correspondence, correspondence to,
        corresponding author, corresponding authors, address for correspondence, author
        affiliations, affiliations, author information, author contributions, keywords, key words,
        privacy notice, privacy policy, legal notice, cookie policy
        """
    ),
    salutations=phrases(
        "good evening, good morning, good afternoon, good night, good day, hello, welcome, goodbye"
    ),
    disclaimers=phrases(
        """
        not responsible for the content of, not responsible for external, not responsible for
        content on external, not responsible for third-party, no responsibility for the content,
        does not constitute financial, does not constitute investment, for informational purposes
        only, for information purposes only, created on a rush deadline, may not be in its final
        form, accuracy and availability may vary, forward-looking statements within the meaning,
        contains forward-looking statements, actual results may differ materially, actual results
        could differ materially, own shares in or receive funding, has disclosed no relevant
        affiliations, have disclosed no relevant affiliations, has no relevant affiliations, may
        contain affiliate links, content provided by third parties
        """
    ),
    denials=phrases(
        """
        do not necessarily reflect, does not necessarily reflect, the authoritative record of
        """
    ),
    disclaimed=phrases(
        """
        this article, this site, this website, this page, this paper, the paper, the newspaper, the
        magazine, the author, the authors, author's, the writer, the writers, columnist,
        columnists, contributors, editorial, the editor, editors, the publisher, publishers,
        newsroom, our, letters, opinions expressed, views expressed, programming
        """
    ),
    judges=phrases(
        """
        court, judge, judges, jury, tribunal, ruled, decided
        """
    ),
    author_verbs=phrases("is, works as"),
    author_roles=phrases(
        """
        reporter, correspondent, editor, columnist, writer, author, journalist, contributor,
        contributing editor, fellow, professor, lecturer, producer, photographer, critic, blogger,
        researcher, novelist, historian, freelancer, news director, bureau chief
        """
    ),
    interests=phrases(
        "receives funding from, has received funding from, receives no funding, is funded by, "
        "is affiliated with, has nothing to disclose, teaches, writes about, writes on, covers, "
        "reports on, reports from"
    ),
    author_tales=phrases(
        """
        who, whom, whose, which, and is, and was, and has, and had, and will, and would, and can,
        and could, and did, and *ed, and led, and won, and found, and wrote, and ran, and went,
        and took, and gave, and made, and lost, and met, and told, and said, and says, and became,
        and left, and held, and fought, and fled, and kept, and sold, and bought, and built, and
        began, and spoke, and came, and saw, and shot, and set
        """
    ),
    about_headings=("about",),
    greetings=phrases(
        """
        hello all, hello everyone, hello everybody, hello again, hello there, hi all, hi everyone,
        hi everybody, hi there, hi again, hi folks, hi team, hey all, hey everyone, dear all, dear
        colleagues, dear readers, dear friends, dear customers, dear members, dear sir, dear
        madam, good morning all, good morning everyone, good evening everyone, welcome back, thank
        you for, thank you all, thank you everyone, thank you so, thank you very, thanks for,
        thanks all, thanks everyone, thanks again, thanks so, many thanks, kind regards, best
        regards, best wishes, yours sincerely, yours faithfully
        """
    ),
    formulas=phrases(
        """
        the rest of this article, the rest of this story, the rest is for subscribers, the rest is
        reserved for,
        next update in, next update at, next update by, the next update will, further updates will,
        further updates to, more updates will, a full report will follow, full report to follow, a
        further update will, updates will be posted, we will post, report an error, report a
        mistake, report a correction, report a typo, the author received no, the authors received
        no, this work received no, we value your privacy, we care about your privacy, we respect
        your privacy, your privacy is important, your privacy matters, we and our partners, we and
        our * partners, that's all for today, that's all for now, that's all for tonight, that's all
        from us, that's it for today, that's it for now, that's it from us, that is all for today,
        that is it for today, transcript edited, edited for clarity, edited for length, this
        transcript has been, the thomson reuters trust principles, the views expressed, the opinions
        expressed, views expressed in, opinions expressed in, some quotes have been, quotes have
        been edited, this interview has been, this conversation has been, the interview has been
        edited, received * * *; accepted, received * * *; revised, received: * * *; accepted, the
        authors declare that they have no, the author declares no, the author declares that there,
        the author declares that no, the authors have no competing, the authors have no relevant,
        the authors have declared that no, the authors have declared no, all authors declare no, all
        authors declare that they have no, if you or someone you know, if you or anyone you know,
        names have been changed, some names have been changed, her name has been changed, his name
        has been changed, their names have been changed, the name has been changed, reporting by * *
        in *; *, reporting by * *; *, reporting by * * and * *; *, reporting by * * and * * in *; *,
        additional reporting by, writing by * *; *, a correction was made, a correction has been,
        correspondence to, correspondence should be addressed, address correspondence, requests for
        reprints, if you are not the intended, reprinted with permission, republished with
        permission, used with permission, more follows, more to follow, more to come, more details
        to follow, more details soon, thanks for signing up, thank you for signing up, got a view,
        have a story, got a tip, got a story, have your say, what do you think, the authors declare
        no, the authors have no conflict, the authors report no conflict, apologies were received,
        apologies for absence, apologies received from
        """
    )
    + tuple(
        f"the minutes of {meeting} were {fate}"
        for meeting in phrases("*, * *, the *, the * *, the * * *, the * of *, the * of * *")
        for fate in ("approved", "accepted", "agreed", "adopted", "confirmed", "signed")
    ),
    announcements=phrases(
        """
        here's what we know, here is what we know, here's everything we know, here's all we know,
        here's what you need to know, here is what you need to know, here's what you should know,
        here's what to know, here's what to expect, here's a roundup of
        """
    ),
    breaking=phrases(
        "refresh this page, are still coming in, we will bring you more, developing story, "
        "breaking story, breaking news story, story is developing, "
        "story is breaking, story is still developing, check back for, check back here, "
        "check back soon, check back later, hear from you, details are still emerging, "
        "as more information becomes available, stay with us, follow along here"
    ),
    stamps=("update", "updates", "corrects", "recasts", "adds", "refiles", "edited", "corrected"),
    stamped=phrases("at, on, with, to, by, throughout, adds, :"),
    reproductions=phrases(
        "reproduced, reproduction, redistributed, redistribution, rewritten, republished, "
        "broadcast, published, copied, retransmitted, stored, reprinted, cached, transmitted, "
        "distributed"
    ),
    permissions=phrases(
        "may not be, must not be, cannot be, can not be, is prohibited, is forbidden, "
        "strictly prohibited, without permission, without our permission, without our consent, "
        "without prior, without the prior, without written, without the written, "
        "without express, without the express, without our written"
    ),
    works=phrases(
        "material, content, contents, publication, article, story, no part, any part, in whole, "
        "in part, text"
    ),
    institutions=phrases(
        "university, department, institute, hospital, faculty, college, school, laboratory, "
        "centre for, center for, division of, academy of"
    ),
    small_words=phrases("and, of, for, the, at, in, de, di, du, für, y, e, und, la"),
)
