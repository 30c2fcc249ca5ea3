"""The kinds of verbs of actions. A verb in, answers out.

`Appoint a lead` brings somebody in, `write a plan` makes a thing, `repair the roof` is about what
exists, `audit the books` only finds out how something is.
"""

# Verbs that make a thing: if it exists, they are completed.
_MAKING = frozenset(
    "recruit appoint hire employ buy purchase get obtain install replace write draft redraft"
    " draw produce create compile develop prepare devise set establish introduce launch start begin"
    " build construct fit add make open provide design form agree negotiate lay erect"
    " timetable".split()
)


def is_making(verb: str) -> bool:
    """Whether a verb makes something: `build`, not `mend`."""
    return verb in _MAKING


_WRITING = frozenset(
    "write draft redraft rewrite produce create compile develop prepare devise design".split()
)


def is_writing(verb: str) -> bool:
    """Whether a verb makes something to read: `compile`, not `build`."""
    return verb in _WRITING


# Verbs that replace a thing: if it is new, they are completed.
_REMAKING = frozenset(
    "rewrite redraft redesign renew replace update revise rework refresh overhaul".split()
)


def is_remaking(verb: str) -> bool:
    """Whether a verb replaces one thing by another: `rewrite`, not `write`."""
    return verb in _REMAKING


_REPLACING = frozenset("replace renew change swap exchange".split())


def is_replacing(verb: str) -> bool:
    """Whether a verb may put a new thing in the place of an old one: `change the lock`."""
    return verb in _REPLACING


# Verbs that bring somebody in: for `appoint a trustee with a background in law` a trustee.
_APPOINTING = frozenset(
    "appoint recruit hire employ engage elect nominate co-opt find name".split()
)


def is_appointing(verb: str) -> bool:
    """Whether a verb brings somebody into a role: `appoint`, not `train`."""
    return verb in _APPOINTING


# Verbs that make something take place, or be there in the end.
_HOLDING = frozenset("run hold deliver give organise arrange host lead provide offer".split())


def is_holding(verb: str) -> bool:
    """Whether the object of a verb says what is to take place: `run` of `run a session`, not
    `write`."""
    return verb in _HOLDING


_SEEKING = frozenset("seek find trial pilot try join bid apply extend".split())


def is_seeking(verb: str) -> bool:
    """Whether a verb asks to get or try something: `bid`, `trial`; not `buy`."""
    return verb in _SEEKING


_PLACING = frozenset("put place display hang mount post pin add".split())


def is_placing(verb: str) -> bool:
    """Whether a verb puts a thing where it was not: `hang`, not `mend`."""
    return verb in _PLACING


_CONVERTING = frozenset("turn convert transform make adapt change".split())


def is_converting(verb: str) -> bool:
    """Whether a verb may make one thing into another: `turn`, not `mend`."""
    return verb in _CONVERTING


# Verbs that bring a thing to another time, number or place: `extend it to June`.
_SHIFTING = frozenset(
    "extend move bring reduce increase lengthen shorten change raise cut limit shift switch"
    " simplify slim narrow".split()
)


def is_shifting(verb: str) -> bool:
    """Whether a verb moves something to another time, number or place: `move`, not `mend`."""
    return verb in _SHIFTING


_GIVING_OUT = frozenset("issue publish share circulate send distribute".split())


def is_giving_out(verb: str) -> bool:
    """Whether a verb gives a thing to others: `share`, not `write`."""
    return verb in _GIVING_OUT


def is_removing(verb: str) -> bool:
    """Whether a verb removes something: `remove`, not `move`."""
    return verb in ("remove", "stop")


_FINISHING = frozenset("finish complete conclude finalise".split())


def is_finishing(verb: str) -> bool:
    """Whether a verb only finishes what was begun: `finish`, not `begin`."""
    return verb in _FINISHING


_ASKING = frozenset("ask apply request seek approach persuade bid petition".split())


def is_asking(verb: str) -> bool:
    """Whether a verb asks others for something that they may refuse: `apply`, not `audit`."""
    return verb in _ASKING


_INQUIRING = frozenset(
    "audit review check survey monitor evaluate inspect scrutinise investigate analyse"
    " assess benchmark compare".split()
)


def inquires(verb: str) -> bool:
    """Whether a verb finds out how something is: `audit`, not `mend`."""
    return verb in _INQUIRING


_TELLING = frozenset("tell train teach brief inform remind coach show explain".split())


def is_telling(verb: str) -> bool:
    """Whether a verb asks that people know something: `tell`, not `ask`."""
    return verb in _TELLING


# Verbs about people or things that exist: a statement that names them, or says that they are well,
# does not say that anybody looked or taught.
_LEAVING_NO_TRACE = _INQUIRING | frozenset(
    "train teach brief remind tell inform coach send talk speak interview explain show"
    " demonstrate training visit ask consider explore discuss meet look"
    " see observe sample consult identify".split()
)


def leaves_no_trace(verb: str) -> bool:
    """Whether a verb makes nothing that shows that it was done: `audit`, `train`; not `build`."""
    return verb in _LEAVING_NO_TRACE


# Verbs whose object says what is to take place: `commission an audit`.
_CARRYING_OUT = _HOLDING | frozenset("commission carry conduct undertake book".split())


def asks_for_thing(verb: str) -> bool:
    """Whether a verb asks that its object exist or take place: `write`, `hold`; not `mend`."""
    return verb in _MAKING - _APPOINTING or verb in _CARRYING_OUT


# Those whose object is new even where it is called `the`: `install the loans software`.
_BRINGING_IN = frozenset(
    "install fit introduce launch build construct erect buy purchase lay appoint recruit hire"
    " employ commission".split()
)


def brings_in(verb: str) -> bool:
    """Whether the object of a verb is new, even if it is called `the lamps`: `install`, not
    `mend`."""
    return verb in _BRINGING_IN


def brings_about(verb: str) -> bool:
    """Whether a verb asks for something that did not exist, to make, seek, renew or hold it:
    `build`, not `audit`."""
    return verb in _MAKING | _SEEKING | _REMAKING | _HOLDING


# Verbs whose result stays, so that they are done once; `renew` is none.
_ONCE_ONLY = (
    _MAKING
    | _REMAKING - {"renew", "update"}
    | frozenset("mend repair fix restore remove resolve remedy find seek trial pilot".split())
    | frozenset("tender retender re-tender renegotiate relet re-let".split())
    | frozenset(
        "extend convert transform relocate rewire refurbish rebuild resurface widen".split()
    )
    | frozenset("print connect insulate demolish decommission migrate rename reopen".split())
)


def is_done_once(verb: str) -> bool:
    """Whether the result of a verb stays: `mend`, not `renew`."""
    return verb in _ONCE_ONLY
