from __future__ import annotations

from resmatch.lexicon.features import features


def test_a_text_is_weighed_by_words_their_first_letters_and_neighbours() -> None:
    assert features(["sober", "houses"]) == {
        ("sober", ""): (0,),
        ("~sober", ""): (0,),
        ("^", "sober"): (0,),
        ("houses", ""): (1,),
        ("~house", ""): (1,),
        ("sober", "houses"): (0, 1),
        ("houses", "$"): (1,),
    }


def test_every_feature_comes_once_with_its_first_place() -> None:
    assert features(["so", "so", "so"])["so", "so"] == (0, 1)


def test_beside_other_words_every_number_is_the_same() -> None:
    three, forty = features(["3", "kids"]), features(["40", "kids"])
    assert three.keys() ^ forty.keys() == {("3", ""), ("40", "")}


def test_no_words_have_no_features() -> None:
    assert features([]) == {}
