"""Mood of German finite verbs from their form. Takes a form, its lemma and whether its subject is `ich`.

Subjunctive I (indirect speech) of the third person singular is the stem with -e: er habe, sie komme, es müsse; beside `ich` the same
form is the indicative. `sei` is always subjunctive. Subjunctive II of strong verbs is the past stem with umlaut or -e: käme, ginge, wären; of
weak verbs it cannot be told from the past and is left to the model. Sources: Duden 4, Die Grammatik (Konjunktivformen).
"""

from __future__ import annotations

from functools import lru_cache

#: Forms that say all by themselves: (mood, tense).
_FIXED: dict[str, tuple[str, str]] = {}
for _form in "sei seist seiest seien seiet".split():
    _FIXED[_form] = ("Sub", "Pres")
for _stem in "wär hätt würd könnt müsst müßt dürft möcht wüsst wüßt bräucht dächt brächt".split():
    for _ending in ("e", "en", "est", "et", "st", "t"):
        _FIXED[_stem + _ending] = ("Sub", "Past")
for _form in "bin bist ist sind seid hast hat habt wirst wird kann kannst muss muß musst darf darfst soll sollst will willst mag magst weiß weißt war warst waren wart hatte hattest hatten hattet wurde wurdest wurden ward konnte konnten musste musstest mussten mußte mußten durfte durften mochte mochten wusste wussten wußte".split():
    _FIXED[_form] = (
        "Ind",
        "Past"
        if _form[0] in "hwkmd"
        and _form
        not in "hast hat habt wirst wird kann kannst muss muß musst darf darfst mag magst weiß weißt will willst".split()
        else "Pres",
    )
#: Strong verbs: infinitive, past (ich …), subjunctive II (ich …).
_STRONG = """
befehlen befahl beföhle|beginnen begann begänne|beißen biss bisse|bergen barg bärge|bieten bot böte|binden band bände|bitten bat bäte|bleiben blieb bliebe|brechen brach bräche|brennen brannte brennte
dringen drang dränge|empfehlen empfahl empföhle|essen aß äße|fahren fuhr führe|fallen fiel fiele|fangen fing finge|finden fand fände|fliegen flog flöge|fliehen floh flöhe|fließen floss flösse
fressen fraß fräße|frieren fror fröre|geben gab gäbe|gehen ging ginge|gelingen gelang gelänge|gelten galt gälte|genießen genoss genösse|geschehen geschah geschähe|gewinnen gewann gewänne|gießen goss gösse
gleichen glich gliche|gleiten glitt glitte|graben grub grübe|greifen griff griffe|halten hielt hielte|hängen hing hinge|heben hob höbe|heißen hieß hieße|helfen half hülfe|helfen half hälfe|klingen klang klänge|kommen kam käme
laden lud lüde|lassen ließ ließe|laufen lief liefe|leiden litt litte|leihen lieh liehe|lesen las läse|liegen lag läge|lügen log löge|meiden mied miede|messen maß mäße|nehmen nahm nähme|nennen nannte nennte
raten riet riete|reißen riss risse|reiten ritt ritte|rennen rannte rennte|ringen rang ränge|rufen rief riefe|schaffen schuf schüfe|scheiden schied schiede|scheinen schien schiene|schieben schob schöbe|schießen schoss schösse
schlafen schlief schliefe|schlagen schlug schlüge|schließen schloss schlösse|schneiden schnitt schnitte|schreiben schrieb schriebe|schreien schrie schriee|schreiten schritt schritte|schweigen schwieg schwiege|schwimmen schwamm schwämme|schwören schwor schwöre
sehen sah sähe|senden sandte sendete|singen sang sänge|sinken sank sänke|sitzen saß säße|sprechen sprach spräche|springen sprang spränge|stechen stach stäche|stehen stand stünde|stehen stand stände|stehlen stahl stähle|steigen stieg stiege|sterben starb stürbe|stoßen stieß stieße|streichen strich striche|streiten stritt stritte
tragen trug trüge|treffen traf träfe|treiben trieb triebe|treten trat träte|trinken trank tränke|tun tat täte|verderben verdarb verdürbe|vergessen vergaß vergäße|verlieren verlor verlöre|verschwinden verschwand verschwände|verzeihen verzieh verziehe
wachsen wuchs wüchse|waschen wusch wüsche|weichen wich wiche|weisen wies wiese|werben warb würbe|werfen warf würfe|wiegen wog wöge|zeihen zieh ziehe|ziehen zog zöge|zwingen zwang zwänge
"""
_SUBJUNCTIVE: dict[str, tuple[str, ...]] = {}
_PAST: dict[str, tuple[str, ...]] = {}
for _entry in _STRONG.replace("\n", "|").split("|"):
    if _entry.strip():
        _infinitive, _past, _second = _entry.split()
        _SUBJUNCTIVE[_infinitive] = (*_SUBJUNCTIVE.get(_infinitive, ()), _second)
        _PAST[_infinitive] = (*_PAST.get(_infinitive, ()), _past)
_MODALS = frozenset("können müssen dürfen sollen wollen mögen wissen haben werden".split())


def mood_of(form: str, lemma: str, first_person: bool) -> tuple[str, str] | None:
    """(Mood, Tense) if the form decides, else None. `lemma`: of the verb as it stands, with or without its particle."""
    fixed = _FIXED.get(form)
    if fixed is not None:
        return fixed
    if first_person and _stem_and_e(form, lemma):
        return "Ind", "Pres"
    return _form_alone(form, lemma)


def _stem_and_e(form: str, lemma: str) -> bool:
    """Whether a form is the stem with -e; the particle of its lemma may stand apart ("er weise … auf")."""
    return form.endswith("e") and (form + "n" == lemma or len(form) > 3 and lemma.endswith(form + "n"))


@lru_cache(maxsize=20_000)
def _form_alone(form: str, lemma: str) -> tuple[str, str] | None:
    if _stem_and_e(form, lemma):
        return "Sub", "Pres"
    if lemma.endswith(("eln", "ern")) and form == lemma[:-1] + "e":
        return "Sub", "Pres"
    base = _strong(lemma)
    if base is not None:
        # The prefix of the lemma may stand apart (er käme … an): compare the ends of the forms.
        prefix = lemma[: -len(base)]
        bare = form.removeprefix(prefix) if prefix and form.startswith(prefix) else form
        pasts = _PAST[base]
        for second in _SUBJUNCTIVE[base]:
            if bare == second or (
                bare in (second + "n", second + "st", second + "t") and bare not in [p + "en" for p in pasts]
            ):
                return ("Sub", "Past")
        if bare in pasts or bare in [p + ending for p in pasts for ending in ("en", "st", "t", "est", "n")]:
            return "Ind", "Past"
        if bare.endswith("t") or bare.endswith("en"):
            return "Ind", "Pres"
        return None
    if lemma in _MODALS:
        return None
    if form.endswith("t") and not form.endswith(("tet", "test")):
        return "Ind", "Pres"
    return None


@lru_cache(maxsize=20_000)
def _strong(lemma: str) -> str | None:
    """The strong verb that a lemma ends with."""
    return next((infinitive for infinitive in _SUBJUNCTIVE if lemma.endswith(infinitive)), None)
