"""German, as far as cutting text into words and sentences needs it. Data only."""

from __future__ import annotations

#: Abbreviations after which a sentence does not end.
ABBREVIATIONS = frozenset(
    """
    Dr. Prof. Hr. Fr. Frl. St. Hl. hl. Sr. Jr. Dipl. Ing. Mag. Mr. Mrs. Ms. Gen. Lt. Col. Capt. Abg. Min. Präs. Vors. Stellv. stellv.
    ca. cca. bzw. bspw. d. h. d.h. z. B. z.B. u. a. m. u.a. i. o. v. s. sog. lt. vgl. evtl. ggf. inkl. exkl. einschl. abzgl. zzgl. max. min. mind.
    Nr. Nrn. Art. Abs. Bd. Kap. S. Str. Tel. Anm. Abb. Tab. Jh. Jhd. geb. gest. verh. gegr. insb. insbes. eigtl. urspr. allg. bes. betr. bez. bezgl.
    Jan. Feb. Febr. Apr. Jun. Jul. Aug. Sept. Sep. Okt. Nov. Dez. Mo. Di. Mi. Do. Sa. So.
    Bgm. Bez. Kt. Rep. Sen. Gov. Gouv. Reg. Ges. Verf. Hrsg. hrsg. Red. Anh. Aufl. Ausg. röm. kath. ev. evang. griech. lat. engl. frz. franz. russ. dt. österr. amerik. arab.
    z.T. z.Z. z.Zt. v.a. i.d.R. o.ä. u.ä. m.E. n.Chr. v.Chr. Chr. i.A. i.V. u.U. S.E. S.M. a.a.O. a. D. a.D. No. vs. zw. km. Mill. Tsd. rd. gem. ehem. damal. jew. entspr. ff. f. p. pp. op. cit. ebd.
    """.split()  # noqa: SIM905 (a list of words is read more easily so)
)
#: Abbreviations that may also be the last word of a sentence; it ends if what follows can only begin one.
MAY_END = frozenset(
    "usw. etc. u.a. u.ä. o.ä. Mio. Mrd. Mill. Tsd. Jh. Jhd. Chr. v.Chr. n.Chr. a.D. D. Str. Co. Inc. Ltd. Corp. Uhr. Std. Min. Sek. ff. f. Jr. Sr. e.V. V. B. A. S.A. U.S. U.S.A. u.s.w. a.m. p.m.".split()
)
#: Words of which a capital letter shows that a sentence begins (they are no nouns).
STARTERS = frozenset(
    """
    der die das dem den des ein eine einer eines einem einen er sie es wir ihr ich man dies diese dieser dieses diesem diesen jene jener jenes jenem jenen
    im in am an auf aus bei beim mit nach von vom vor zu zum zur für gegen über unter um durch ohne seit bis während wegen trotz laut neben zwischen hinter
    und oder aber doch denn sondern auch nur noch so dann da dort hier nun jetzt zudem außerdem dabei dafür damit dagegen daher deshalb deswegen danach davor darauf daraufhin darin darum dazu dadurch jedoch allerdings dennoch trotzdem inzwischen bereits schon erst zuletzt zuvor später heute gestern morgen
    wenn als ob weil obwohl nachdem bevor wer was wie wo wann warum welche welcher welches kein keine keiner sein seine seiner ihre ihrer ihren seinen mein meine unser unsere
    nicht nach beide alle viele einige mehrere andere etwa rund mehr sogar zwar ebenso ebenfalls zunächst schließlich dessen deren wird werde wurde wurden ist sind war waren hat haben hatte
    """.split()
)
MONTHS = frozenset(
    "januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sept sep okt nov dez".split()
)
#: Marks that close a quotation if no space stands before them, and those that open one.
CLOSERS = frozenset("“ ” « › ’ ‘ ) ] \" ' ''".split()) | {"»"}
OPENERS = frozenset("„ » « ‚ › ‹ \" ' ( [ “ ‘ ``".split())
#: Words frequent in German and rare in its neighbours, to recognise short texts.
FUNCTION_WORDS = frozenset(
    """
    der die das und ist nicht ein eine einer einem einen eines mit auf für von dem den des sich auch als wie nach bei aus wird werden wurde wurden hat haben
    hatte sind war waren ich er sie wir ihr es zu zum zur im vom beim über oder aber doch wenn dass daß weil sein seine seiner ihre ihrer ihren noch nur schon
    mehr kein keine gegen durch zwischen diese dieser dieses sagte sagt erklärte will soll muss kann können müssen unter vor seit bis gestern heute jahr jahren uhr
    """.split()
)
