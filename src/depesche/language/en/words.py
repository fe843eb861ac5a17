"""English, as far as cutting text into words and sentences needs it. Data only."""

from __future__ import annotations

#: Abbreviations after which a sentence does not end.
ABBREVIATIONS = frozenset(
    """
    Mr. Mrs. Ms. Messrs. Dr. Prof. Sr. St. Gen. Lt. Col. Capt. Cpt. Maj. Sgt. Adm. Cmdr. Brig. Rep. Reps. Sen. Sens. Gov. Pres. Amb. Hon. Rev. Fr. Supt. Det. Cpl. Pvt. Ft. Mt.
    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. No. Nos. vs. v. e.g. i.e. cf. al. approx. est. ca. c. p. pp. vol. ed. eds. fig. Art. Sec. Dept. Univ. Ave. Blvd. Rd. Assn. Bros. Gov't. Intl. Natl.
    """.split()
)
#: Abbreviations that may also be the last word of a sentence.
MAY_END = frozenset(
    "etc. Inc. Ltd. Co. Corp. U.S. U.S.A. U.N. U.K. E.U. D.C. a.m. p.m. Jr. Sr. Ph.D. M.D. Calif. Fla. Tex. Pa. Mass. Va. Ill. Mich. St. Ave. Blvd. Rd. Bros. S.A. N.Y.".split()
)
#: Words of which a capital letter shows that a sentence begins.
STARTERS = frozenset(
    """
    the a an he she it they we i you this that these those there here his her its their our my your in on at by for from with to of as if when while after before since until during under over
    and or but so yet nor also however meanwhile moreover still then now later earlier although though because despite both all some many most several other others another no not only even
    who what where why how which whether one two three is are was were has have had will would may might can could should do does did let
    """.split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset("january february march april may june july august september october november december".split())
#: Nouns that tell when without a preposition ("freed hostages *today*").
DAYS = frozenset("today yesterday tomorrow tonight noon midday midnight".split())
#: Forms of verbs that say what somebody is to do ("ordered troops to *leave*").
BIDDING = frozenset(
    f"{verb.removesuffix('e') if ending[:1] in ('e', 'i') else verb}{ending}"
    for verb in "order urge ask advise instruct command force allow enable invite persuade encourage request require direct press pressure".split()
    for ending in ("", "s", "ed", "ing")
) | frozenset(
    "compel compels compelled compelling permit permits permitted permitting tell tells told telling forbid forbids forbade forbidden presses".split()
)
WANTING = frozenset(
    "want wants wanted wanting expect expects expected expecting need needs needed get gets got due set".split()
)
#: Forms of verbs that have a person and a clause ("told parliament *that …*").
TELLING = frozenset(
    "tell tells told telling warn warns warned warning inform informs informed informing assure assures assured assuring remind reminds reminded reminding "
    "convince convinces convinced persuade persuades persuaded notify notifies notified promise promises promised advise advises advised".split()
)
#: Forms of verbs that give a thing a name ("called the move *a farce*").
NAMING = frozenset(
    "call calls called calling brand brands branded branding dub dubs dubbed dubbing label labels labelled labeled labelling term terms termed terming "
    "deem deems deemed deeming consider considers considered considering declare declares declared declaring pronounce pronounces pronounced".split()
)
#: Nouns of which a clause with "that" says what they are.
TOLD = frozenset(
    f"{noun}{ending}"
    for noun in "claim fact report statement allegation accusation warning threat hope fear belief idea suggestion sign signal evidence assurance condition "
    "announcement news view argument concern suspicion doubt promise pledge indication impression conclusion rumour rumor charge assertion demand proposal".split()
    for ending in ("", "s")
)
#: Forms of verbs that have two objects ("gave the ambassador *two days* to leave").
GIVING = frozenset(
    "give gives gave given giving grant grants granted granting offer offers offered offering award awards awarded awarding hand hands handed handing "
    "send sends sent sending lend lends lent lending deny denies denied denying promise promises promised promising".split()
)
#: What opens a clause as well as a noun phrase.
OPENING = frozenset("after before since until as".split())
#: The preposition of means, which no name has, and the article, behind which a capital is no unknown name.
WITH, THE = "with", "the"
#: Forms of verbs behind a quotation whose object, as the parser sees it, is who speaks.
ASKING = frozenset("asked asks wondered demanded declared shouted".split())
#: How long before or after something happened ("*hours* after a bomb exploded").
LENGTHS = frozenset("moments minutes hours days weeks months years".split())
#: … and how much time somebody is given, without the ending.
SPANS = frozenset("minute hour day week fortnight month year deadline".split())
CLOSERS = frozenset("” ’ » ) ] \" ' ''".split()) | {"“"}
OPENERS = frozenset("“ ‘ « \" ' ( [ ``".split())
FUNCTION_WORDS = frozenset(
    """
    the and of to that is was were are for with on by from at it he she they his her their has have had not be been but which who will would said says as this these those
    an or its after over about than more into could should when where while there what against between before during if we you i can may also
    """.split()
)
