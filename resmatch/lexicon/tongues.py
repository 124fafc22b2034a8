"""Which language a text is written in, as far as its words tell: someone who writes Spanish is served in Spanish."""

from __future__ import annotations

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.words import Word, fold_word, word_set

WORDS_AT_LEAST = 2
"""One foreign word is a name or a loan."""
SURE_LETTERS = 4
"""Shorter words ("la", "de") are often part of a name."""

_ENGLISH = word_set(
    "the and i im my is are was were for with of to in on at it its that this need needs want wants looking near who "
    "what where when how do does did not dont cant wont you your he she they his her their them be been have has had "
    "get got from but or if so just out any some can will would about out help meeting meetings"
)
_LOANED = word_set("me no a e va van era son he come solo sin papa mama doctor ser hay")
"""Spanish words that English has too: they count beside a sure one."""
_WORDS = {
    "es": word_set(
        "quiero quiere quieren queremos necesito necesita necesitamos busco busca buscando ocupo ayuda ayudar "
        "ayudo ayudeme dejar tomar tomando tomo bebo bebiendo beber fumar fumo fumando drogas droga drogo para con "
        "donde quien cuando como porque esta estan estoy estamos estaba soy somos eres tengo tiene tienen tenemos "
        "tuve tenia que de cama cliente un una uno unas unos por pero mi mis su sus el la los las al del se te le "
        "les lo nos ya muy mas sobre hasta desde entre hijo hija hijos hijas ninos nene nena bebe esposo esposa "
        "marido mujer mujeres hombres hermano hermana novio novia nieto nieta casa casero renta dinero trabajo "
        "comida puedo puede pueden hablo hable hablen habla clases lugar ingles abogado seguro aseguranza vivir "
        "vivienda albergue refugio yo dormir sobria sobrio padrino madrina embarazada embarazo desalojar desalojo "
        "desintoxicacion reunion reuniones juntas grupo iglesia metadona medicina medico carro licencia consejero "
        "terapeuta terapia recaida carcel corte juez dentista pega nadie ahora zapatos ropa aunque limpias limpio "
        "tenga echaron pegan enfermo enferma sangre golpea alguien miedo jeringas anoche violaron cortar cortan "
        "luz agua respira metio inyecto fentanilo heroina todos todas dias dia noche ando anda malo malilla quede "
        "hacer sacar voy vamos fui estar tratamiento clinica centro programa cerca gratis barato papeles pagar "
        "felonia antecedentes familia muero morir morirme quitarme vida matar aguanto mucho mucha nada algo siento "
        "triste sola estudiar escuela telefono cita pastillas cuido guarderia mande evaluacion encuentro"
    ),
    "pt": word_set(
        "preciso precisa nao estou voce meu minha reuniao portugues quero obrigado obrigada uma tenho onde sou filho "
        "filha moro trabalho dinheiro remedio bebida"
    ),
    "ht": word_set("mwen bezwen tanpri kote pou nan ak gen pitit travay kay kreyol edem m"),
}


def tongue_of(line: Line) -> tuple[str, Places] | None:
    """The language other than English that a text is written in, with its words; None for English or too little."""
    said = [(place, fold_word(word.text)) for place, word in enumerate(line.words) if not _is_name(word, place)]
    english = sum(word in _ENGLISH for _, word in said)
    found = {tongue: _places(said, words) for tongue, words in _WORDS.items()}
    tongue = max(found, key=lambda one: len(found[one]))
    sure = any(len(line.words[place].text) >= SURE_LETTERS for place in found[tongue])
    at = found[tongue] + (_places(said, _LOANED) if tongue == "es" else ())
    if sure and len(at) > english and len(at) >= min(WORDS_AT_LEAST, len(said)):
        return tongue, tuple(sorted(at))
    return None


def _places(said: list[tuple[int, str]], words: frozenset[str]) -> Places:
    return tuple(place for place, word in said if word in words)


def _is_name(word: Word, place: int) -> bool:
    return place > 0 and word.gap == 0 and word.text[0].isupper() and not word.text.isupper()
