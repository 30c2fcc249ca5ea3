"""Places where something is in place, or lacking, tell whether less falls short."""

import pytest

from ingest.compare.progress.places import fewer_places, places_change


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "Tide logs are kept at four piers. At three they are not.",
            "Tide logs are kept at five piers. Elm and Ash have none.",
            "less",
        ),
        (
            "Six of the seven huts have a heater.",
            "Four huts have a heater. Elm, Ash and Oak are cold.",
            "more",
        ),
        (
            "The bell has been fitted at Elm only.",
            "The bell has been fitted at Elm, Ash and Oak; at Fir it was put off.",
            "less",
        ),
        (
            "Boats are insured at Elm, Ash and Oak. Fir has no cover.",
            "Boats are insured at Elm. Ash, Oak and Fir have no cover.",
            "more",
        ),
        ("Boats are insured at Elm and Ash.", "Boats are insured at Elm. It rained.", None),
        ("Lamps are lit at three piers.", "Lamps are lit at three piers again.", None),
        ("Lamps are lit at three piers.", "Lamps are lit on four days.", None),
        ("Six of the seven huts have a lamp.", "Seven of the twelve huts have a lamp.", None),
        ("The log is kept for Elm and Ash.", "The log is kept for Elm, Ash and Oak.", None),
        ("The crew read Ash and Elm.", "The crew read Ash, Elm and Oak.", None),
        ("Boats are insured in Elm and Ash.", "Boats are insured in Elm, Ash and Oak.", "less"),
        ("Elm, Ash and Oak have a lamp.", "Elm, Ash, Oak and Fir have a lamp.", "less"),
        ("Lamps are lit at three piers.", "Oars were sold at four piers.", None),
        ("Lamps are lit at three piers and two huts.", "Lamps are lit at four piers.", "less"),
        ("Theft was reported at three piers.", "Theft was reported at five piers.", None),
        ("Accidents happened at five piers.", "Accidents happened at three piers.", None),
        ("Seals were seen at three piers.", "Seals were seen at five piers.", None),
        ("Herons nest at three piers.", "Herons nest at five piers.", None),
        ("Five kiosks take cards.", "Seven kiosks take cards.", "less"),
        ("Six of the eight huts are of oak.", "Seven of the eight huts are of oak.", None),
        ("Five posts are held by agency staff.", "Seven posts are held by agency staff.", None),
        ("Five letters were about noise.", "Nine letters were about noise.", None),
        ("Most crews keep a log. Four guides help.", "Most crews log. Six guides help.", None),
    ],
)
def test_places_that_are_served_tell_which_way_it_went(old, new, expected):
    assert places_change(old, new) == expected


OLD = "Six piers have a crane. There is no crane at Elm, Ash Lane and Oak."


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("Elm and Ash Lane have had a crane since May. Oak has none.", True),
        ("Elm was given a crane, but there is none at Ash Lane and Oak.", True),
        ("There is no crane at Elm, Ash Lane and Oak.", False),
        ("There is no crane at Elm, Ash Lane, Oak and Birch.", False),
        ("There is no crane at Birch.", False),
        ("There is a crane at Elm.", False),
        ("There is no crane in May, nor for Year 6.", False),
        ("There is no crane.", False),
    ],
)
def test_fewer_places_are_named_as_short(new, expected):
    assert fewer_places(OLD, new) == expected
