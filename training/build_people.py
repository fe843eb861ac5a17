"""Fills `lexicon/any/people/countryinfo.lex` with the leaders and ministers of CountryInfo whom no hand-written file names.

Takes `../shared/actors/CountryInfo.txt.gz` (Open Event Data Alliance, MIT licence; facts only) and the hand-written
files of `lexicon/any/people/`; gives a table sorted by country and name. What is written by hand wins: whoever stands
there, under whatever spelling, is left out here.

    python training/build_people.py            # writes countryinfo.lex
    python training/build_people.py --open     # lists people whose end of term the source does not know
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

from depesche.lexicon.table import read_table

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT.parent / "shared" / "actors" / "CountryInfo.txt.gz"
PEOPLE = ROOT / "src" / "depesche" / "lexicon" / "any" / "people"
TARGET = PEOPLE / "countryinfo.lex"

#: The source's <Government> lists begin in January 2003 and end in February 2011; older or later than that is unknown.
LISTS_BEGIN, LISTS_END = "2003-01", "2011-02"
#: Only people in office in this year or later; earlier ones are written by hand (`historical.lex`).
SINCE = "1990"

#: Titles of the <Leaders> sections, tried in this order.
LEADER_OFFICES = [
    (r"prime.minister|premier|council of ministers|heads? of government|executive council|government council", "prime_minister"),
    (r"chief minister|ministers? of state|leaders? of government business", "prime_minister"),
    (r"\bking|queen|emperor|emir|sultan|prince|yang di", "monarch"),
    (r"chancellor", "chancellor"),
    (r"president|heads? of state|presidency|captain", "president"),
    (r"governor|commissioner|administrator|representative", "governor"),
]  # fmt: skip
#: Titles of the <Government> lists. Whoever has none of these is left out, unless he is a leader as well.
MINISTER_OFFICES = [
    (r"^(acting )?(president|interim president|transitional president)( of the (republic|state))?$", "president"),
    (r"^(acting )?(prime minister|premier)\b(?!.*(deputy|office))", "prime_minister"),
    (r"^(king|queen|emir|amir|sultan|emperor)\b", "monarch"),
    (r"^(first )?(vice president)$", "leader"),
    (r"^(minister|secretary) (of|for) (the )?(foreign affairs|foreign relations|external affairs|external relations|foreign and)", "foreign_minister"),
    (r"^(minister|secretary) (of|for) (the )?(national )?defen[cs]e(?! (production|industr))", "defence_minister"),
    (r"^(minister|secretary) (of|for) (the )?(interior|internal affairs|home affairs|public security)", "interior_minister"),
    (r"^(minister|secretary) (of|for) (the )?(finance|economy and finance|treasury)", "finance_minister"),
    (r"^(minister|secretary) .*(foreign affairs|foreign relations|defen[cs]e|interior|internal affairs|home affairs|finance)", "minister"),
    (r"^(first )?(deputy prime minister|deputy premier|vice premier)\b", "minister"),
    (r"^speaker,? .*", "speaker"),
]  # fmt: skip
#: In these the family name comes first.
SURNAME_FIRST = {"KOR", "PRK", "CHN", "TWN", "VNM", "KHM"}
#: … unless it begins with one of these.
GIVEN_FIRST = set(
    "Antony Frederick Francis John Stephen Michael Henry Joseph Edmund Donald Rita Sarah Patrick York Eva Mr. K. K.C. C.".split()
)
#: Codes of the source that the project writes otherwise; None: entries that hold no people of their own.
CODES = {"KSV": "KOS", "XKX": "KOS", "WBG": "PSE", "PAL": "PSE", "ROM": "ROU", "ZAR": "COD", "TMP": "TLS"}
#: Entries of the source that are wrong, stand under the wrong country or write a known person unrecognisably.
WRONG = set(
    "CARLOS_GOMES MARTINHO_CABI NO_MU_HYON KO_KON KIM_SOK_SU BRIAN_MULLOOLY LIAM_HAMILTON LIAM_T._COSGRAVE SEAMUS_PATTISON "
    "MAN_MOHAN_ADHIKARI BOUNGNANG_VOLACHIT ABD_AL_QADIR_BA_JAMAL GENNADIY_NOVITSKIY KHALIFAH_IBN_SULMAN_AL_KHALIFAH MILAN_PANCEVSKI "
    "BORISAV_JOVIC BRANKO_KOSTIC ALEKSANDAR_MITROVIC DRAGISA_PESIC JABA_IOSELIANI TENGIZ_KITOVANI SAID_ALI_KEMAL DAVID_NIMLEY "
    "NEMESI_MARQUES_OSTE JEAN_YVES_CAULLET PIERRE_DE_BOUSQUET_DE_FLORIAN FREDERIC_DE_SAINT_SERNIN PHILIPPE_MASSONI PHUMIPHON_ADUNYADET BOUN_GNANG_VOLACHIT "
    "SHEIKH_KHALIFAH_IBN_SULMAN_AL_KHALIFAH ISAIAS_RODRIGUEZ ADINA_BASTIDAS PRINCE_SOUPHANOUVONG".split()
)
#: Territories whose governors no report names.
LEFT_OUT = {"ASM", "SHN", "FLK", "NFK", "TKL", "PCN", "WLF", "SPM", "MYT", "CXR", "CCK", "IOT", "AIA", "MSR", "TCA", "VGB", "VIR", "COK", "NIU", "GUM", "MNP", "CYM", "PYF", "NCL", "MTQ", "GLP", "GUF", "REU", "IMN", "GGY", "JEY", "ALA", "FRO", "BLM", "MAF", "ATF", "SJM", "BMU"}  # fmt: skip
HONORIFICS = {
    "SIR",
    "SHEIKH",
    "SHAIKH",
    "DATUK",
    "SERI",
    "DATO",
    "TUN",
    "LYONPO",
    "COMMODORE",
    "GENERAL",
    "GEN",
    "LT",
    "COL",
    "MAJ",
    "MAJOR",
    "DR",
    "PRINCE",
    "QUEEN",
    "KING",
    "ALHAJI",
    "HAJI",
    "PEHIN",
    "DAME",
    "LORD",
    "SAMDECH",
    "TUANKU",
    "RATU",
    "CAPTAIN",
    "SENATOR",
    "CHIEF",
    "PROF",
    "BRIG",
    "MAKHDOOM",
    "SYED",
}
LOWER = {"de", "del", "della", "der", "den", "van", "von", "zu", "da", "do", "dos", "das", "du", "la", "las", "los", "el", "al", "bin", "ibn", "ben", "bint", "ould", "y", "e", "of", "the", "ag", "di", "dal", "ter"}  # fmt: skip
#: Words of names as they are written where they come from; given the countries (by group) where that holds.
SPANISH = "ARG BOL CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRI PRY SLV URY VEN GNQ".split()
PORTUGUESE = "BRA PRT AGO MOZ CPV GNB STP TLS".split()
ACCENTS = {
    **{word: SPANISH for word in (
        "José María Ángel Andrés Jesús Víctor Héctor Óscar Raúl César Julián Martín Joaquín Tomás Simón Germán Hernán Iván "
        "Ramón Román Sebastián Fabián Adán Efraín Félix Álvaro Nicolás Matías Rubén Inés Lucía Mónica Rocío Verónica Belén "
        "García Rodríguez González Fernández Hernández Martínez Pérez Gómez López Sánchez Ramírez Díaz Álvarez Jiménez Gutiérrez "
        "Vásquez Vázquez Núñez Ordóñez Muñoz Peña Ibáñez Yáñez Méndez Domínguez Suárez Velásquez Velázquez Bermúdez Benítez Chávez "
        "Juárez Cárdenas Calderón Colón Guzmán Durán Marín Ávila Dávila Bolaños Castañeda Piñera Zúñiga Ríos Solís León Cortés "
        "Valdés Rincón Alarcón Beltrán Galán Roldán Arévalo Páez Sáenz Cáceres Garzón Pavón Águila Quiñones Cañas Saldaña"
    ).split()},
    **{word: PORTUGUESE for word in "José João António Conceição Simões Magalhães Assunção Sebastião Guimarães Luís Inácio".split()},
    **{word: ["FRA", "BEL", "CHE", "LUX", "MCO", "HTI", "BEN", "BFA", "BDI", "CMR", "CAF", "TCD", "COG", "COD", "CIV", "GAB", "GIN", "MLI", "NER", "SEN", "TGO", "MDG", "RWA", "DJI"] for word in (
        "André René Édouard Étienne Émile François Françoise Joël Noël Michèle Hélène Hervé Gérard Jérôme Frédéric Sébastien Raphaël "
        "Célestin Barthélemy Désiré Félix Léon Léopold Moïse Théodore Thérèse Adélaïde Agnès Amédée Bénédicte Cécile Clément "
        "Grégoire Mathieu Honoré Élisabeth Éric Valérie Stéphane Adélaïde Cyprien"
    ).split()},
}  # fmt: skip
FEMALE = set(
    "maria marie anna ana ann anne elizabeth elisabeth margaret mary susan sarah helen helena jane joyce grace ruth esther rosa carmen "
    "isabel patricia gloria martha monica veronica christine christina catherine katherine kathleen barbara linda nancy sandra laura "
    "julia claudia andrea silvia sylvia teresa victoria beatriz cecilia cristina elena irina olga tatiana natalia svetlana ljubica "
    "vesna jadranka kolinda zinaida ludmila lyudmila nino eka ekaterine roza raisa galina nadezhda mariana gabriela daniela fatima "
    "fatma aisha amina aminata zainab khadija mariam maryam asha nagwa faiza hala condoleezza hillary janet madeleine tzipi golda "
    "benazir hina sonia indira pratibha sheikh_hasina khaleda dipu chandrika yingluck aung_san_suu_kyi gloria corazon megawati "
    "sri leila liv inger gro jens_ kirsten birgitte helle tarja anneli mari vaira dalia kazimira ingrida baiba sandra solvita "
    "ursula angela annegret brigitte renate heidemarie edelgard ulla annette ilse kristina sabine zuzana iveta ellen luisa antoinette "
    "joice nkosazana lindiwe naledi ngozi diezani viola folake sahle obiageli adelaide albertina lidia luisa esperanca "
    "soledad michelle dilma marta marina erenice noemi alicia nilda susana ines mercedes mireya noemi lilian xiomara rigoberta nora "
    "portia kamla eugenia janet pearlette louise julie quentin jenny helen_ sian jacinda fiame hilda".split()
)


def fold(text: str) -> str:
    """A name as a key: without marks, and with what transliterations confuse made one (Wladimir = Vladimir)."""
    text = unicodedata.normalize(
        "NFKD",
        text.casefold().replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("ı", "i").replace("đ", "d"),
    )
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[^a-z ]+", " ", text.replace("'", "").replace("’", ""))
    for old, new in (("dsch", "j"), ("tsch", "ch"), ("schtsch", "shch"), ("sch", "sh"), ("oe", "o"), ("ae", "a"), ("ue", "u"), ("ou", "u"), ("kh", "ch"), ("gh", "g"),
                     ("ph", "f"), ("ks", "x"), ("w", "v"), ("j", "y"), ("yo", "o"), ("y", "i"), ("q", "k"), ("ee", "i"), ("oo", "u"), ("zh", "z"), ("sh", "s"), ("ck", "k")):  # fmt: skip
        text = text.replace(old, new)
    text = re.sub(r"(.)\1", r"\1", text)
    return " ".join(text.split())


def plain(text: str) -> str:
    """A name as the key by which nobody may stand twice: without marks, hyphens and the sign of the surname."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("*", "").replace("ß", "ss").replace("ı", "i"))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in text if not unicodedata.combining(c))).strip()


@dataclass
class Person:
    """One leader of the source, with all names it gives and his terms as (office, from, to)."""

    country: str
    names: list[str]
    terms: list[tuple[str, str, str]] = field(default_factory=list)
    open_end: bool = False


def day(raw: str) -> str:
    """`20050631` as an ISO date as exact as it can be trusted: the lists count in months and write impossible days."""
    year, month, date = raw[:4], raw[4:6], raw[6:8]
    if not "01" <= month <= "12":
        return year
    if (month, date) == ("01", "01") or not "01" <= date <= "31":
        return f"{year}-{month}"
    limit = "28" if month == "02" else "30" if month in ("04", "06", "09", "11") else "31"
    return f"{year}-{month}-{min(date, limit)}"


def spell(raw: str, country: str) -> str:
    """`JOSE_GARCIA_` as "José García": normal case, marks restored where the country leaves no doubt."""
    marks = {
        unicodedata.normalize("NFKD", w).encode("ascii", "ignore").decode().casefold(): w
        for w, places in ACCENTS.items()
        if country in places
    }
    words = [w for w in raw.strip("_ \t").split("_") if w]
    while len(words) > 2 and words[0].upper().rstrip(".") in HONORIFICS:
        words = words[1:]
    if country in SURNAME_FIRST and len(words) == 3 and country not in ("VNM", "KHM"):
        words = [words[0], f"{words[1]}-{words[2].lower()}"]
    out = []
    for i, word in enumerate(words):
        low = word.lower()
        if low in LOWER and 0 < i < len(words) - 1:
            out.append(low)
        else:
            parts = re.split(r"([-'.])", low)
            cased = "".join(
                p if p in LOWER and k == 0 and len(parts) > 1 and p == "al" else marks.get(p, p.capitalize())
                for k, p in enumerate(parts)
            )
            if country in SURNAME_FIRST and country != "VNM" and "-" in cased and i == 1:
                cased = cased[0] + cased[1:].lower()
            if country in ("HRV", "SRB", "BIH", "MNE") and i == len(words) - 1:
                cased = re.sub(r"([^aeiou])?ic$", lambda m: (m.group(1) or "") + "ić", cased)
            cased = re.sub(r"\bMc([a-z])", lambda m: "Mc" + m.group(1).upper(), cased)
            out.append(cased)
    name = " ".join(out)
    return f"*{name}" if country in SURNAME_FIRST and out[0] not in GIVEN_FIRST else name


def bare(name: str) -> str:
    """A name without its marks, as many reports write it."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.replace("đ", "dj")) if not unicodedata.combining(c))


def office_of(title: str, table: list[tuple[str, str]]) -> str | None:
    low = title.strip().lower()
    return next((office for pattern, office in table if re.search(pattern, low)), None)


def read_source(path: Path) -> Iterator[Person]:
    """The people of the source in its order, leaders and ministers apart; the same person may come twice."""
    text = gzip.open(path, "rt", encoding="utf-8", errors="replace").read()
    text = re.sub(r"<!--.*?-->", "", text, flags=re.S)
    for block in re.findall(r"<Country>(.*?)</Country>", text, flags=re.S):
        code = re.search(r"<CountryCode>(\w+)", block)
        if not code:
            continue
        country = CODES.get(code.group(1), code.group(1))
        if country in LEFT_OUT or not re.fullmatch(r"[A-Z]{3}", country):
            continue
        for section in (
            re.findall(r"<Leaders>(.*?)</Leaders>", block, flags=re.S) if country != "KOS" else []
        ):  # Kiribati's by mistake
            office = "leader"
            for line in section.splitlines():
                tag = re.match(r"\s*<([^/>]+)>", line)
                if tag:
                    office = office_of(tag.group(1), LEADER_OFFICES) or "leader"
                elif not line.strip().startswith("#"):
                    yield from one_leader(line, country, office)
        for section in re.findall(r"<Government>(.*?)</Government>", block, flags=re.S):
            for line in section.splitlines():
                if not line.strip().startswith("#"):
                    yield from one_minister(line, country)


def names_of(line: str) -> list[str]:
    names = re.findall(r"\{([^}]+)\}", line) or re.findall(r"^\s*([A-Z][^\s\[]*)", line)
    return [] if any(n.strip("_").replace("-", "_") in WRONG for n in names) else [n for n in names if '"' not in n]


def one_leader(line: str, country: str, office: str) -> Iterator[Person]:
    names, person = names_of(line.split("#")[0]), None
    for content in re.findall(r"\[([^\]]+)\]", line.split("#")[0]):
        span = re.fullmatch(r"\s*(\d{8})\s*-\s*(\d{8})\s*", content)
        still = re.fullmatch(r"\s*>\s*(\d{8})\s*", content)
        if not (span or still) or not names:
            continue
        person = person or Person(country, names)
        if span:
            person.terms.append((office, day(span.group(1)), day(span.group(2))))
        elif still:
            person.terms.append((office, day(still.group(1)), ""))
            person.open_end = True
    if person:
        if country == "MUS" and re.search(
            r"OULD|HEYDALLAH|SALEK", names[0]
        ):  # Mauritania's leaders stand under Mauritius
            person.country = "MRT"
        yield person


def one_minister(line: str, country: str) -> Iterator[Person]:
    before, _, after = line.partition("#")
    names, spans = names_of(before), re.findall(r"\[(\w+) ([<>]?)(\d{8})(?:\s*-\s*(\d{8}))?\s*\]", before)
    titles = [t for t in after.split(" & ") if t.strip()]
    if not names or not spans or not titles:
        return
    if len(titles) == 1:
        titles = titles * len(spans)
    if len(titles) != len(spans):
        return
    person = Person(country, names)
    for (_, sign, first, last), title in zip(spans, titles):
        office = office_of(title, MINISTER_OFFICES)
        if not office:
            continue
        begin = LISTS_BEGIN if sign == "<" else day(first)[:7]
        end = LISTS_END if sign == ">" else day(last or first)[:7]
        person.open_end = person.open_end or sign == ">"
        person.terms.append((office, min(begin, end), end))
    # until autumn 2004 the source writes Koreans in another romanisation, so that they would all stand here twice
    if person.terms and not (country == "KOR" and max(t[2] for t in person.terms) <= "2004-09"):
        yield person


def same(one: list[str], other: list[str]) -> bool:
    """Whether two sets of names can be one person's: the words of one are all among the words of the other."""
    for a in one:
        for b in other:
            x, y = set(fold(a.replace("_", " ")).split()), set(fold(b.replace("_", " ")).split())
            # "Kim Il" is a fragment of many a name, so a common part of two words must be long enough to tell people apart
            if min(len(x), len(y)) >= 2 and (x <= y or y <= x) and len("".join(x & y)) >= 8:
                return True
            if "".join(sorted(x)) == "".join(sorted(y)) or fold(a.replace("_", " ")).replace(" ", "") == fold(
                b.replace("_", " ")
            ).replace(" ", ""):
                return True
    return False


def alike(one: list[str], other: list[str]) -> bool:
    """Whether two names differ by a slip or a transliteration only ("Carrizales", "Carrizalez")."""
    return any(
        SequenceMatcher(None, fold(a.replace("_", " ")), fold(b.replace("_", " "))).ratio() > 0.86
        for a in one
        for b in other
    )


def overlaps(terms: list[tuple[str, str, str]], others: list[tuple[str, str, str]]) -> bool:
    """Whether two people held the same office in a common year."""
    for office, begin, end in terms:
        for office2, begin2, end2 in others:
            if office == office2 and begin[:4] <= (end2 or "9999")[:4] and begin2[:4] <= (end or "9999")[:4]:
                return True
    return False


def covered(term: tuple[str, str, str], others: list[Person]) -> bool:
    """Whether someone among them holds that ministry from before the term's middle to after it."""
    office, begin, end = term
    if not office.endswith("_minister") or office == "prime_minister":
        return False
    middle = str((int(begin[:4]) + int((end or begin)[:4])) // 2)
    if begin[:4] != (end or begin)[:4]:
        return any(o == office and b[:4] <= middle <= (e or "9999")[:4] for p in others for o, b, e in p.terms)
    return any(o == office and b[:7] <= begin and (e or "9999") >= end for p in others for o, b, e in p.terms)


def share_long_word(one: list[str], other: list[str]) -> bool:
    words = [{w for n in names for w in fold(n.replace("_", " ")).split() if len(w) >= 4} for names in (one, other)]
    return bool(words[0] & words[1])


def hand_written() -> tuple[dict[str, list[Person]], set[str], dict[str, set[str]]]:
    """People written by hand by country, the keys of their names, and the sexes that go with a first name."""
    by_country: dict[str, list[Person]] = {}
    keys: set[str] = set()
    sexes: dict[str, set[str]] = {}
    for path in sorted(PEOPLE.glob("*.lex")):
        if path == TARGET:
            continue
        for row in read_table(path):
            names = [row["name"].replace("*", ""), *row.many("spellings")]
            keys.update(plain(n) for n in names)
            terms, countries = [], set()
            for office in row.many("offices"):
                bits = office.split()
                countries.add(bits[0].split(":")[0])
                begin, _, end = bits[2].partition("..") if len(bits) > 2 else ("", "", "")
                terms.append((bits[1] if len(bits) > 1 else "leader", begin or "0000", end))
            for country in countries:
                by_country.setdefault(country, []).append(Person(country, names, terms))
            first = fold(row["name"]).split()
            if first and row["sex"] and "*" not in row["name"]:
                sexes.setdefault(first[0], set()).add(row["sex"])
    return by_country, keys, sexes


def build() -> list[Person]:
    """The people to write, merged and without those written by hand."""
    hand, _, _ = hand_written()
    kept: dict[str, list[Person]] = {}
    for person in read_source(SOURCE):
        mine = kept.setdefault(person.country, [])
        known = next((p for p in mine if same(p.names, person.names)), None)
        if known:
            known.names += [n for n in person.names if n not in known.names]
            # a leader's own section is exact to the day, the monthly lists of ministers only add other offices
            known.terms += [t for t in person.terms if not overlaps([t], known.terms)]
        else:
            mine.append(person)
    people = []
    for country, group in sorted(kept.items()):
        by_hand = hand.get(country, [])
        for person in group:
            if max((end or "9999") for _, _, end in person.terms) < SINCE:
                continue
            if any(
                same(p.names, person.names)
                or alike(p.names, person.names)
                or (overlaps(p.terms, person.terms) and share_long_word(p.names, person.names))
                for p in by_hand
            ):
                continue
            # a second holder beside one written by hand is a deputy or a minister of state whom the source lists alike
            person.terms = [("minister" if covered(t, by_hand) else t[0], t[1], t[2]) for t in person.terms]
            people.append(person)
    return people


def write(people: list[Person]) -> int:
    _, keys, sexes = hand_written()
    lines = [
        "# People of all countries whom no other file of this folder names: leaders since 1990, ministers 2003 to 2011.",
        "# Made by training/build_people.py from CountryInfo (Open Event Data Alliance, MIT licence). Do not edit: write a",
        "# person into a hand-written file and run it again. Terms of ministers are exact to the month; a term that the",
        "# source saw unfinished ends with the source (leaders 2009, ministers 2011-02).",
        "@ name | spellings | sex | offices",
    ]
    country, count = "", 0
    for person in sorted(people, key=lambda p: (p.country, plain(spell(p.names[0], p.country)))):
        names = list(dict.fromkeys(spell(n, person.country) for n in person.names))
        # a single word is a title or a fragment; initials alone would match anything
        names = [n for n in names if len(plain(n).split()) > 1 and len(n) < 45 and not re.search(r"\d|\(", n)]
        if not names or plain(names[0]) in keys:
            continue
        keys.add(plain(names[0]))
        if person.country != country:
            country = person.country
            lines.append(f"# {country}")
        first = fold(names[0]).split()[0]
        known = sexes.get(first, set())
        sex = (
            ""
            if country in SURNAME_FIRST
            else "f"
            if names[0].split()[0].lower() in FEMALE or known == {"f"}
            else "m"
            if known == {"m"}
            else ""
        )
        terms = []
        for office, begin, end in sorted(set(person.terms), key=lambda t: t[1]):
            end = end or ("2009" if begin < "2010" else begin[:4])
            if end >= begin[: len(end)]:
                terms.append(f"{person.country}:GOV {office} {begin}..{end}")
        if terms:
            others = [n.replace("*", "") for n in [*names[1:], *map(bare, names)]]
            spellings = "; ".join(n for n in dict.fromkeys(others) if n != names[0].replace("*", ""))
            lines.append(f"{names[0]} | {spellings} | {sex} | {'; '.join(terms)}")
            count += 1
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--open", action="store_true", help="list leaders whose end of term the source does not know")
    options = parser.parse_args()
    if not SOURCE.exists():
        sys.exit(f"{SOURCE} is missing: put CountryInfo.txt.gz there")
    people = build()
    if options.open:
        for person in people:
            if any(not end for _, _, end in person.terms):
                print(person.country, person.names, person.terms)
        return
    print(f"{write(people)} people written to {TARGET.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
