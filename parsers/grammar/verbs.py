"""Verbs of actions: participles, imperatives, and verbs whose subject is a person or a body.

A text in, positions out.
"""

from parsers.patterns import pattern

_IRREGULAR = (
    "given sent held made kept led taken put set built written shown seen told met brought taught"
    " drawn known found done begun chosen paid left sought undertaken overseen rewritten spoken"
    " bought understood dealt run driven fed heard laid read rebuilt reset spent split strengthened"
    " sworn won agreed freed cut drafted redrawn resent retaken shared"
)
_NO_PARTICIPLE = r"(?!(?:aged|gifted|limited|need|indeed|speed|bed|shed|embed|proceed|exceed)\b)"
PARTICIPLE = rf"{_NO_PARTICIPLE}(?:[\w-]+ed|(?:re-?)?(?:{'|'.join(_IRREGULAR.split())}))"

# Verbs that begin an action which names no doer: `Ask headteachers to reply`.
ORDERS = frozenset(
    "accept access achieve act add address adjust adopt advertise advise agree align allocate"
    " allow amend analyse appoint approach approve arrange ask assess assign assist attend"
    " audit await begin bid book brief bring build buy call carry challenge change check"
    " choose circulate clarify coach collaborate collate collect commission communicate"
    " compare compile complete conduct confirm consider consult contact continue convene"
    " coordinate co-ordinate create cascade decide define delegate deliver deploy design"
    " determine develop devise direct discuss distribute draft draw drive email embed employ"
    " empower enable encourage engage enhance enrol ensure equip establish evaluate examine"
    " expand expect explore extend facilitate file finalise find follow formalise gather get"
    " give guide hand have help highlight hire hold identify implement improve include"
    " incorporate increase induct inform instruct introduce investigate invite involve issue"
    " join keep launch learn let liaise list look maintain make manage map measure meet"
    " monitor model move negotiate nominate note notify obtain offer open organise oversee pay"
    " perform place plan post prepare present prioritise procure produce promote propose"
    " provide publicise publish purchase put raise reach receive recommend record recruit"
    " reduce refer refine refresh reinforce release remind remove renew repeat replace report"
    " request require research resolve respond retain return review revise revisit reward roll"
    " run sample schedule second secure see seek select send set share show sign signpost"
    " simplify sort source speak specify standardise start strengthen submit support survey"
    " switch tackle take talk task teach tell test thank track train transfer undertake update"
    " upgrade upload upskill use utilise verify visit welcome widen withdraw work write install"
    " reinstate restore resume retender".split()
)

# Those of them that state a goal and not a task: `Improve reading`.
GOAL_VERBS = frozenset(
    "achieve address allow build develop embed empower enable encourage enhance ensure equip"
    " establish expand extend have help improve increase know maintain make promote raise reach"
    " reduce retain secure strengthen support tackle use welcome widen".split()
)

# Imperatives of rules, duties and recipes, with which no action of a plan begins.
ROUTINE_VERBS = frozenset(
    "arrive bake be blow boil breathe brush chop clean clear click close count cover cut dig do"
    " don't drain dress drop dry dust eat empty enter feed fetch fill fix fold grow hang heat hide"
    " insert knock lay leave lift listen lock log mix mop never pack paint park peel pick play pour"
    " press pull push queue rake ring rinse rub scroll shake shut simmer sing sit slice sow spread"
    " sprinkle stack stand stay stir stop sweep swim tap throw tick tidy tie tip touch trim turn"
    " type unlock unplug wait wake walk warm wash water wear weed weigh wipe".split()
)

# Verbs whose subject is no plan, visit or document, so that an unknown name before one is a doer:
# `Fernhollow to appoint a deputy`.
PERSON_VERBS = frozenset(
    "appoint apply approve arrange ask attend audit begin book brief buy chair circulate"
    " collate collect commission complete compile conduct confirm consult contact create"
    " deliver draft email explore file find finish hold invite investigate join lead liaise"
    " make meet moderate nominate observe obtain organise oversee prepare present procure"
    " produce publish purchase reconcile recruit remind report request research revise sample"
    " seek send sign speak submit survey teach test trial undertake update upload verify visit"
    " volunteer work write".split()
)

# Verbs in the present that follow a doer without `to` or `will`.
PRESENT = (
    r"(?:attends?|collates?|completes?|ensures?|maintains?|meets?|organises?|oversees?|prepares?"
    r"|produces?|provides?|publish(?:es)?|sends?|shares|submits?|writes?|(?:is|are) responsible for"
    r"|(?:is|are) leading|monitors|agrees|arranges?)"
)

_PASSIVE = pattern(
    rf"\s+(?:\w+ly\s+|then\s+|also\s+|further\s+|not\s+)*(?:have\s+)?(?:be|been|get)\s+"
    rf"(?:\w+ly\s+|then\s+|also\s+|further\s+|well\s+|re-)*{PARTICIPLE}\b"
)


def passive(text: str, start: int, end: int) -> int | None:
    """The end of the participle of a passive that begins after `to` or `will`; None if active."""
    match = _PASSIVE.match(text, start, end)
    return match.end() if match else None
