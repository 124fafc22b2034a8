"""Ages and children in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.lexicon.lines import Places
from resmatch.lexicon.plain import Plain, Sign

ADULT_AGE = 18
OLDEST_AGE = 110
MONTHS_IN_YEAR = 12
_OLD = r"(?:yo|y o|yrs?|y|years?|anos?)(?: ?(?:old|o|de edad))?"
_CHILD = (
    r"(?:kids?|child(?:ren)?|sons?|daughters?|bab(?:y|ies)|toddlers?|boys?|girls?|kiddos?|"
    r"little (?:ones?|man|girl|boy)|hij[oa]s?|nin[oa]s?|nen[ae]s?|bebes?|chamac[oa]s?|chiquit[oa]s|newborns?|"
    r"infants?|twins|triplets|preschooler)"
)
_SMALL = r"(?:bab(?:y|ys|ies)|toddlers?|infants?|newborns?|preschoolers?|little (?:ones?|girl|boy)|bebes?|nen[ae]s?)"
_OWNED = r"(?:my|her|his|our|their|mi|mis|su|sus|the|los|las|nuestros)"
_NO_UNIT = (
    r"(?! (?:miles?|days?|weeks?|months?|mg|minutes|meetings|hours|times|percent|dollars|bucks|blocks|feet|pounds|th|"
    r"am|pm|kids|a (?:day|week|month)|years? (?:ago|sober|clean|in))\b)"
)
_AGE_AND_GENDER = Sign(r"\b(?:1[2-9]|[2-8]\d) ?(?:yo |y o )?([fm])\b(?! ?\d)")
_SELF_AGE = (
    Sign(r"\b(1[2-9]|[2-8]\d) ?[fm]\b(?! ?\d)"),
    Sign(r"(?:^|[|] )(?!rent|dose|limit|budget|son|daughter)\w+ is (\d\d)\b" + _NO_UNIT),
    Sign(r"\b(?:he|she|they|client|ct|cl) is (\d\d)\b" + _NO_UNIT),
    Sign(r"\b(?:woman|man|female|male|lady|guy|mujer|hombre|gentleman) (?:aged? )?(\d\d)\b" + _NO_UNIT),
    Sign(
        rf"(?:^|\b(?:im|i am|is|shes|hes|theyre|am|client|pt|a|\|)(?: an?| only|"
        rf" just)? )(\d+) {_OLD}(?! (?:sober|clean|in recovery))\b"
    ),
    Sign(r"^(\d+) (?:and|who|using|on|in)\b"),
    Sign(r"\b(?:age|aged|edad) (\d+)\b"),
    Sign(
        r"\b(?:im|i am|hes|shes|client is|turning|turned|just turned|tengo) (?:only |just |"
        r"a )?(\d+)(?= anos(?! (?:sobri|limpi|sin|en|usando|tomando|de|consum))|$| [|]| and\b|"
        r" (?!days|months|weeks|miles|mg|minutes|years|year|hours|"
        r"sober|clean|yo|yrs|y|percent|th|blocks|st|nd|rd|feet|pounds|weeks|day|month|hour|week|"
        r"kids|children|semanas|meses|mes|dias|horas|hijos|hijas|ninos|anos|behind|dollars|times|am|pm)\w)"
    ),
    Sign(rf"(?:^|[|] )(\d+) (?:{_OLD} )?(?=[fm]\b|male|female|woman|man\b)"),
    Sign(
        r"\b(\d+) (?:yo|y o|year old) (?=male|female|woman|man\b|mom|mother|dad|father|veteran|"
        r"vet|guy|nonbinary|trans|client|f\b|m\b|lady|gentleman)"
    ),
)
_CHILD_OLD = Sign(
    rf"\b(?:my|her|his|our|their|takes?|with|and|mi|accepts?|bring|has|have|keep) (?:an? |(?:my|her|his|our) )?"
    rf"(\d+) ?(?:(month)s? old|mo old|{_OLD})(?: ?({_CHILD}))?\b"
)
_CHILD_THEN_AGE = Sign(
    rf"\b({_CHILD})(?: (?:is|are|ages?|aged|who is|whos|thats|de|tiene|tienen))* (\d+)(?:(?: and| y|"
    rf",)? (\d+))?(?:(?: and| y|,)? (\d+))?\b"
    r"(?! (?:days|months? ago|miles|weeks|times|am|pm|years? ago|hours))"
)
_KIN_THEN_AGE = Sign(
    r"\b(?:my|our) (?:\w+ )?(?:grandsons?|granddaughters?|sons?|daughters?|nephews?|nieces?|stepsons?|stepdaughters?)"
    r"(?: is| just turned| turned|,)? (\d\d)\b(?! (?:miles|days|weeks|months|times))"
)
_COUNT = Sign(rf"\b(\d+) (?:small |young |little |other |beautiful |minor )?({_CHILD})\b")
_NO_CHILDREN = Sign(
    r"\b(?:no kids|no children|dont have (?:any )?(?:kids|children)|childless|without kids|"
    r"sin hijos|no hijos|kids are grown|grown kids)\b"
)
_NOT_THE_CHILD = r"(?! (?:daddy|mama|momma|dad|father|mother|shower|sister|brother))"
_NEEDS = (
    r"(?:outgrew|outgrown|need|needs|starts?|go hungry|are hungry|is hungry|dont have|have no|got no|necesitan|"
    r"no tienen|tienen hambre)"
)
_THINGS = (
    r"(?:shoes|clothes|coats?|school|lunch|diapers|tantrums?|behavior|backpacks?|christmas|asthma|pediatrician|dentist|"
    r"birthday)"
)
_FOR_CHILDREN = (
    r"(?:wic|diapers?|pampers|formula|crib|childcare|child care|daycare|day care|babysitter|sitter|head start|"
    r"preschool|afterschool|car ?seat|stroller|baby (?:food|clothes)|for moms|for mothers|moms and babies|"
    r"breastfeeding|guarderias?|panales|cuido|ninera|cuidado de ninos|leche de bebe|coche de bebe)"
)
_COMING = Sign(
    "|".join(
        (
            rf"\b(?:takes?|taking|bring|with|accepts?|allows?|keep|lets?|and|leave|have|has|watch|mind|babysit|for|feed|"
            rf"where|of|stay) (?:\w+ )?(?:my|her|his|our|their|mis|the|small|the \d+)? ?({_CHILD})\b",
            rf"\b(?:single|new) (?:mom|mother|dad|father|parent)\b|\b{_FOR_CHILDREN} ?\b|\bfamil(?:y|ies) of \d",
            rf"\b(?:me and|i and|its me) (?:my )?(?:\d+ )?({_CHILD})\b|\b(?:her|him|me) and the ({_SMALL})\b",
            rf"\b(?:my|her|his) ({_CHILD}) (?:can|could|come|too|along|and (?:i|me))",
            rf"\bcon (?:mi|mis|su|sus) ({_CHILD})\b|\bpara (?:mi|mis|los|el|la) ({_CHILD})\b",
            rf"\b(?:my|her|his|their|mi|mis|su) ({_SMALL})\b{_NOT_THE_CHILD}",
            rf"\b(?:cuid\w+|lleva\w*|traer|deja\w*|cri\w+) (?:a )?(?:{_OWNED} )?({_CHILD})\b",
            rf"(?:^|[|] |\b{_OWNED} )({_CHILD}) {_NEEDS}\b",
            rf"\b{_OWNED} ({_CHILD}) {_THINGS}\b",
            rf"\b(?:raising|raise|got|having|have) (?:\w+ )?(?:\d+ )?({_CHILD})\b{_NOT_THE_CHILD}",
            rf"\b{_OWNED} (?:\d+ )?({_CHILD}) (?:keeps?|found|finds?|saw|sees?|"
            rf"(?:are|is) (?:home|coming|here|with (?:me|us|her|him))|"
            rf"at home|home|with (?:me|us|her|him)|comes? (?:too|along|with)|lives? with (?:me|us|her|him))\b",
            rf"\b(?:gets?|picks?|picking|drops?|puts?|brings?|bringing) (?:up )?{_OWNED} (?:\w+ )?({_CHILD})\b",
            rf"\b(?:brings? {_OWNED} little guy|({_CHILD}) comes? (?:along|too|with)|mommy and me|"
            rf"kids? rooms? in|mom of \d|dad of \d|mother of \d|father of \d)\b",
            rf"^(?:\d+ ?[fm] )(?:with )?({_SMALL})\b",
            r"\bmis? (cipotes?|patojos?|carajitos?|chavos|chamacos?|huercos?|plebes|guaguas?|criaturas?)\b",
            r"\b(?:los|mis) (cipotes|patojos|carajitos|chamacos|criaturas)\b",
        )
    )
)
_COMING_ALONG = Sign(
    r"\b(?:takes|accepts|bring|with) (?:my|her|kids|children)|\b(?:her|me) and the (?:bab|kid|child)|"
    r"\b(?:has|have|with) (?:an? )?\d+ (?:yrs?|years?|yo|months?)\b|"
    r"\b(?:has|have|with) (?:\d+ )?(?:small |little )?kids"
)
_NOT_COMING = Sign(
    r"\b(?:my age|like me|with (?:grandma|grandmother|grandparents|my mom|her mom|his mom|my mother|her mother|"
    r"their (?:dad|father|mom|mother)|my sister|her sister|my ex|family|relatives)|took|taken|"
    r"custody|back|foster|dcf|cps|lost|visitation|support|supervised|grown|see my|"
    r"adult|hit|hits|beat|beats|using|uses|addict\w*|"
    r"vaping|overdos\w*|drugs|help for|relapsed|died|abused|get help|wont get|drinks|heroin|"
    r"fentanyl|meth|sectioned|better off|goodbye)\b"
)


def age_of(plain: Plain) -> tuple[int, Places] | None:
    """The age of the person the text is about, in years."""
    for expression in _SELF_AGE:
        for found, at in plain.find(expression):
            if 10 <= float(found[1]) <= OLDEST_AGE:
                return int(float(found[1])), at
    return None


def gender_of(plain: Plain) -> tuple[str, Places] | None:
    """The gender in "35f"."""
    for found, at in plain.find(_AGE_AND_GENDER):
        return {"f": "woman", "m": "man"}[found[1]], at
    return None


def child_age_of(plain: Plain) -> tuple[int, Places] | None:
    """The age in "my 15 year old" or "my grandson is 15", for a relative who asks about that child."""
    for found, at in plain.find(_CHILD_OLD):
        if not found[2] and float(found[1]) <= OLDEST_AGE:
            return int(float(found[1])), at
    for found, at in plain.find(_KIN_THEN_AGE):
        return int(float(found[1])), at
    return None


def children_of(plain: Plain) -> tuple[tuple[dict[str, object], ...], Places] | None:
    """The children who come along: () when the text says there are none, None when it does not say."""
    for _, at in plain.find(_NO_CHILDREN):
        return (), at
    return _aged(plain) or _counted(plain) or _mentioned(plain)


def _coming(plain: Plain, sign: Sign) -> Iterator[tuple[re.Match[str], Places]]:
    """The matches in sentences that do not say that the child lives elsewhere or is grown."""
    for found, at in plain.find(sign):
        sentence = plain.sentence(found.start())
        if not any(_NOT_COMING.matches(sentence)) or any(_COMING_ALONG.matches(sentence)):
            yield found, at


def _aged(plain: Plain) -> tuple[tuple[dict[str, object], ...], Places] | None:
    children: list[dict[str, object]] = []
    places: list[int] = []
    for found, at in _coming(plain, _CHILD_OLD):
        years = 0 if found[2] else int(float(found[1]))
        if years < ADULT_AGE:
            children.append({"age": years, **_sex(found[3] or "")})
            places += at
    if not children:
        for found, at in _coming(plain, _CHILD_THEN_AGE):
            ages = [int(float(found[group])) for group in (2, 3, 4) if found[group]]
            children += [{"age": age, **_sex(found[1])} for age in ages if age < ADULT_AGE]
            places += at
    return (tuple(children), tuple(places)) if children else None


def _counted(plain: Plain) -> tuple[tuple[dict[str, object], ...], Places] | None:
    for found, at in _coming(plain, _COUNT):
        if 1 <= float(found[1]) <= MONTHS_IN_YEAR:
            return tuple(dict(_sex(found[2])) for _ in range(int(float(found[1])))), at
    return None


def _mentioned(plain: Plain) -> tuple[tuple[dict[str, object], ...], Places] | None:
    for found, at in _coming(plain, _COMING):
        word = next((group for group in found.groups() if group), "")
        child: dict[str, object] = dict(_sex(word))
        if word in ("baby", "newborn", "infant"):
            child["age"] = 0
        return (child,), at
    return None


def _sex(word: str) -> dict[str, object]:
    if word.startswith(("son", "boy", "hijo", "nino")) and word not in ("hijos", "ninos"):
        return {"sex": "boy"}
    return {"sex": "girl"} if word.startswith(("daughter", "girl", "hija", "nina")) else {}
