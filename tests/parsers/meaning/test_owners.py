"""The grammar of owners, from tables of phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.grammar.people.named_people import find_people
from parsers.grammar.people.roles import roles
from parsers.meaning import owner_clauses, owners
from parsers.meaning.owners import find_owners


def phrases(*rows):
    return pytest.mark.parametrize(
        ("text", "owners"), [(text, tuple(names)) for text, *names in rows]
    )


@phrases(
    ("DoE to circulate the template.", "DoE"),
    ("Trust to fund two more places in 2022/2023.", "Trust"),
    ("The Trust to fund two more places.", "Trust"),
    ("Each LGB to adopt the code by T6 2022.", "LGB"),
    ("All schools to publish their plan.", "schools"),
    ("Each of the LGBs to reply", "LGBs"),
    ("The Board of Trustees will receive a paper.", "Board of Trustees"),
    ("Principal must confirm staffing by 31 May.", "Principal"),
    ("SENCOs should review provision maps.", "SENCOs"),
    ("SLT need to agree a shared approach.", "SLT"),
    ("The DoE will be leading a review.", "DoE"),
    ("The Reading Network will meet twice.", "Reading Network"),
    ("CEO has agreed to write to all heads.", "CEO"),
    ("Headteachers are asked to update their plans.", "Headteachers"),
    ("DSLs are to ensure that concerns are logged.", "DSLs"),
    ("TSL meets DSLs weekly.", "TSL"),
    ("LA to confirm funding.", "LA"),
    ("Schools to recognise that the Trust does not do this.", "Schools"),
    ("Trust to become a member of the network.", "Trust"),
    ("Finance to confirm the budget.", "Finance"),
    ("Link governor to visit every nursery.", "Link governor"),
    ("Identified mentors to be given time", *()),
    ("Identified mentors to train new staff", "Identified mentors"),
    ("Head of Primary to circulate the checklist.", "Head of Primary"),
    ("Lead Teacher for Inclusion & Behaviour to train", "Lead Teacher for Inclusion & Behaviour"),
    ("Heads of Maths and English to agree dates", "Heads of Maths and English"),
    ("Senior and middle leaders to attend coaching", "Senior and middle leaders"),
    ("Clerk to the Board to keep a log", "Clerk to the Board"),
    ("Staff in Year 6 to share notes by July.", "Staff in Year 6"),
    ("Trustee with responsibility for safety to visit", "Trustee with responsibility for safety"),
    ("Working party of heads and governors to meet", "Working party of heads and governors"),
    ("Audit and Risk Committee to scrutinise it", "Audit and Risk Committee"),
    ("Support staff will complete the course.", "Support staff"),
    ("CEO, supported by the COO, to review leases.", "CEO"),
    ("The Trust, working with the LA, will open a base.", "Trust"),
    ("IT manager to check filters.", "IT manager"),
    ("SEND team to look at outcomes.", "SEND team"),
)
def test_subject_of_the_action(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("DoE/CFOO to sign contracts.", "DoE", "CFOO"),
    ("Head of IT and TSL to write a guide.", "Head of IT", "TSL"),
    ("CFOO, HR and the DoE to agree the model.", "CFOO", "HR", "DoE"),
    ("Clerk & Chair to set dates.", "Clerk", "Chair"),
    ("DoE or Lead Teacher to attend.", "DoE", "Lead Teacher"),
    (
        "New mentors/Lead Teacher for Inclusion & Behaviour to train staff",
        "New mentors",
        "Lead Teacher for Inclusion & Behaviour",
    ),
    ("KS2 leads and Year 7 tutors to plan moves.", "KS2 leads", "Year 7 tutors"),
    ("School nurse, SENCO and DSL to meet.", "School nurse", "SENCO", "DSL"),
)
def test_joint_owners(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("Site plans to be checked by HR each May.", "HR"),
    ("Interest to be raised in coaching among heads in 2022/2023 by DoE.", "DoE"),
    ("Policy to be approved by Trustees by T2 2022.", "Trustees"),
    ("Code to be written by the DSL, agreed by LGBs and read by pupils.", "DSL", "LGBs", "pupils"),
    ("Log to be kept by the Head of IT and TSL.", "Head of IT", "TSL"),
    (
        "The review will be led by the Lead Teacher for Inclusion in T3.",
        "Lead Teacher for Inclusion",
    ),
    ("Governors to be trained by the DoE.", "DoE"),
    ("To be led by SENCOs.", "SENCOs"),
    ("Reviewed annually by the Finance Committee.", "Finance Committee"),
    ("Review of pay policy by HR in T6.", "HR"),
    ("Audit by AB in T4.", "AB"),
    ("DoE to draft it in T1, to be approved by Trustees.", "DoE", "Trustees"),
    ("Site visit to be hosted by Jane Alder.", "Jane Alder"),
    ("Log kept by Bosun Quill.", "Bosun Quill"),
)
def test_passive_with_by(text, owners):
    assert find_owners(text) == owners


@pytest.mark.parametrize(
    "text",
    [
        "Policy to be approved by T2 2022.",
        "Policy to be approved by 1 September 2022.",
        "Policy to be approved by half-term.",
        "Policy to be approved by May.",
        "Progress to be judged by using the new tracker.",
        "Data to be analysed by school and pupil group.",
        "Staff to be reminded of the policy.",
        "Use guidance produced by the DfE.",
        "Templates to be adapted where provided by the LA.",
    ],
)
def test_by_with_a_time_or_a_means_names_nobody(text):
    assert find_owners(text) == ()


@phrases(
    ("Training to be arranged for T1 2022 (MB).", "MB"),
    ("Lead Teacher to test the tools (primary & secondary) (MB)", "Lead Teacher", "MB"),
    ("Audit of reading (KF/TSL) in T5 2023.", "KF", "TSL"),
    ("Publish the handbook (LJM & AB).", "LJM", "AB"),
    ("Rewrite the guide (AB, T4 2023).", "AB"),
    ("Rewrite the guide (AB). Linked to 2.1", "AB"),
    ("Director of Education (GJL) to present", "Director of Education", "GJL"),
    ("Update the policy (DoE)", "DoE"),
)
def test_initials_in_brackets_after_the_action(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("Buy licences for the tool (EAL).",),
    ("Update the Central Vetting List (CVL).",),
    ("Send it to the Local Advisory Body (LAB).",),
    ("Share it once results are out (DfE).",),
    ("Send outcomes to the authority (LA).",),
    ("Meet Sam (HR) to talk about cover.",),
    ("Designated Visits Lead (DVL) to check forms", "Designated Visits Lead"),
    ("Buy books (approx. £3,000).",),
)
def test_brackets_that_abbreviate_or_name_a_body_sign_nothing(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("LJM termly summary of claims in May each year.", "LJM"),
    ("CEO report to the Board in December.", "CEO"),
    ("HR absence record published annually", "HR"),
    ("HR absence record to be checked by TSL", "TSL"),
    ("Headteacher's report to governors each term.", "Headteacher"),
    ("DoE/TSL joint audit of files in T3.", "DoE", "TSL"),
    ("Trust newsletter to be sent out monthly.",),
    ("LGB minutes to be filed.",),
)
def test_thing_that_a_role_gives_or_keeps(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("Headteachers have asked the Trust to lead a pilot.", "Trust"),
    ("Trustees have asked the CEO to review the structure.", "CEO"),
    ("Heads have asked for the DoE to give a talk.", "DoE"),
    ("The Board has requested that the CFOO report on costs.", "CFOO"),
    ("Schools have requested more training.",),
)
def test_who_is_asked_owns_it(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("DoE to draft it and Trustees to approve it.", "DoE", "Trustees"),
    ("DoE to draft it in T1; LGBs to adopt it.", "DoE", "LGBs"),
    ("DSLs to meet, and the TSL to take notes.", "DSLs", "TSL"),
    ("Draft a charter and Trustees to approve it", "Trustees"),
    ("Collect bids. Clerk to minute them.", "Clerk"),
    ("Build a bank of plans (TSL to lead).", "TSL"),
)
def test_further_clause_has_its_own_owner(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("By T1 2022, DoE to circulate it.", "DoE"),
    ("In September 2022 the DoE will publish it.", "DoE"),
    ("Each September, headteachers to check it.", "headteachers"),
    ("Following the audit, TSL to write a plan.", "TSL"),
    ("It was agreed that the Trust will fund it.", "Trust"),
    ("Trustees agreed that headteachers should report.", "headteachers"),
    ("Not yet started - TSL to begin in T2.", "TSL"),
    ("T2: DoE to begin", "DoE"),
    ("Attendance: heads to share figures.", "heads"),
    ("Reading – all schools to buy books.", "schools"),
    ("a) DoE to buy books", "DoE"),
    ("- DoE to buy books", "DoE"),
)
def test_words_before_the_subject_are_passed_over(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("Owner: DoE", "DoE"),
    ("Lead: TSL. Deadline: 31 October", "TSL"),
    ("DoE: publish the bulletin.", "DoE"),
    ("Pastoral leads / DSLs: agree thresholds.", "Pastoral leads", "DSLs"),
    ("Action: heads to share cases.", "heads"),
    ("Deadline: T2 2022.",),
)
def test_label(text, owners):
    assert find_owners(text) == owners


@phrases(
    ("Mrs Okafor to lead the project.", "Mrs Okafor"),
    ("Mr. Hale to complete forms.", "Mr. Hale"),
    ("Dr A. Moss and Ms Lind to give talks.", "Dr A. Moss", "Ms Lind"),
    ("Jane Alder to arrange reviews.", "Jane Alder"),
    ("Fernhollow to appoint a deputy.", "Fernhollow"),
    ("Fernhollow Academy to improve its entrance.", "Fernhollow Academy"),
    ("Orrin Bank to open its club.", "Orrin Bank"),
    ("Attendance to improve.",),
    ("Outcomes to rise at Fernhollow.",),
)
def test_name_of_which_nothing_is_known_owns_only_deeds(text, owners):
    assert find_owners(text) == owners


@pytest.mark.parametrize(
    "text",
    [
        "Draft a charter for pupils.",
        "Continue to listen.",
        "Ask heads to name a lead.",
        "Remind SENCOs to update maps.",
        "Train staff to use the system.",
        "Ensure that DSLs will attend.",
        "Nothing to do.",
        "None.",
        "Linked to 2.7",
        "See A3",
        "Planned Trust coaching programme to cover this.",
        "Trust visits to check targets.",
        "Lesson visits to be planned.",
        "Notes of visits to be kept with the clerk.",
        "School improvement to continue.",
        "Intervention groups to run weekly.",
        "A working group to be set up.",
        "It is expected that this will work.",
        "There will be three meetings.",
        "We will return to this.",
        "",
    ],
)
def test_order_link_or_thing_has_no_owner(text):
    assert find_owners(text) == ()


@phrases(
    ("DoE to publish it for schools to use.", "DoE"),
    ("TSL to report to the Board.", "TSL"),
    ("TSL to build a bank of plans (for SENCOs to use).", "TSL"),
    ("DoE to share it with SENCOs and heads to inform plans.", "DoE"),
    ("DoE to meet the LA and other agencies and CFOO to agree terms.", "DoE"),
    ("Clerk to file notes with the chair.", "Clerk"),
    ("DoE to explain the need for SENCOs to join visits.", "DoE"),
    ("TSL to remind DSLs and heads to check files.", "TSL"),
    ("Principals to make sure that DSLs will attend.", "Principals"),
    ("DoE to write a plan for adoption by each LGB.", "DoE"),
    ("DoE to publish guidance when the Code is revised by the DfE.", "DoE"),
)
def test_those_told_asked_met_or_served_are_no_owners(text, owners):
    assert find_owners(text) == owners


def test_each_owner_is_named_once_in_order_of_mention():
    text = "HR to check records; TSL to sample them; HR to report (TSL)."
    assert find_owners(text) == ("HR", "TSL")


def test_bullets_run_together_keep_their_owners():
    text = (
        "Lead Teacher to test tools (AB) New mentors to train Linked to 2.1 Trust to use the data"
    )
    assert find_owners(text) == ("Lead Teacher", "AB", "New mentors", "Trust")


def test_trust_makes_its_own_roles_known():
    known = roles({"QCh": "Quality Steward"}, {"Keeper of Quality": "QCh"})
    assert find_owners("Quality Steward to improve signs.") == ()
    assert find_owners("Quality Steward to improve signs.", known) == ("Quality Steward",)
    assert find_owners("Signs to be cleaned by the Keeper of Quality", known) == (
        "Keeper of Quality",
    )


@pytest.mark.parametrize(
    ("printed", "owner"),
    [("director of education", "DoE"), ("DoE", "DoE"), ("Dir. of Ed.", "DoE"), ("HR", "HR")],
)
def test_owner_has_one_canonical_name(printed, owner):
    known = roles({"DoE": "Director of Education"}, {"Dir. of Ed.": "DoE"})
    assert known.canonical(printed) == owner


def test_empty_role_is_refused():
    with pytest.raises(ValueError, match="must not be empty"):
        roles({"DoE": " "})


WORDS = (
    "DoE Trustees to by will and / , ; ( ) (AB) be checked reviewed the each plan visits for in T6"
    " asked have SENCOs Head of IT : . Jane Alder with agree September"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join) | st.text(max_size=60))
def test_any_words_are_read_without_error_and_owners_are_printed_in_them(text):
    owners = find_owners(text)
    assert all(owner in text for owner in owners)
    assert len({owner.casefold() for owner in owners}) == len(owners)


@given(
    st.lists(
        st.sampled_from(["DoE", "CFOO", "HR", "Trustees", "Head of IT"]), min_size=1, unique=True
    ),
    st.sampled_from(["/", " and ", ", ", " & "]),
    st.sampled_from(["{} to agree terms.", "Terms to be agreed by {} in T6.", "The {} will meet."]),
)
def test_any_list_of_roles_is_read_back(names, between, sentence):
    assert find_owners(sentence.format(between.join(names))) == tuple(names)


# School roles


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("HoY 9 to meet parents", ("HoY 9",)),
        ("Head of Year 10 to ring home", ("Head of Year 10",)),
        ("Governance Professional to update the register", ("Governance Professional",)),
        ("AHT Inclusion to review the plans", ("AHT Inclusion",)),
        ("Coach to start at a second school", ("Coach",)),
        ("Minibus drivers to renew their training", ("Minibus drivers",)),
        ("HR Manager to chase - ASAP.", ("HR Manager",)),
        ("Friends of the School to run a stall", ("Friends of the School",)),
        ("Coach staff to use it", ()),
    ],
)
def test_role_of_a_school(text, owners):
    assert find_owners(text) == owners


# Full names


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("K. Dennis to weigh the flour", ("K. Dennis",)),
        ("Sarah Jones to weigh the flour", ("Sarah Jones",)),
        ("Flour to be weighed by Sarah Jones and K. Dennis", ("Sarah Jones", "K. Dennis")),
        ("Support for Sarah Jones to be planned", ()),
        ("Baking Manning to be planned", ()),
    ],
)
def test_full_name_is_an_owner(text, owners):
    assert find_owners(text) == owners


# Growth


@pytest.mark.parametrize("repeated", ["A to do and ", "to be checked by AB, ", "(AB) "])
def test_work_grows_no_faster_than_twice_as_fast_as_the_text(repeated, monkeypatch):
    def work(count):
        seen = []

        def counted(text, start, end, *more):
            seen.append(end - start)
            return find_people(text, start, end, *more)

        for module in (owner_clauses, owners):
            monkeypatch.setattr(module, "find_people", counted)
        find_owners(repeated * count)
        return sum(min(length, 500) for length in seen)

    assert work(400) <= 4 * work(200) + 1000


@pytest.mark.parametrize(("clauses", "found"), [(90, ("DoE", "HR")), (110, ("DoE",))])
def test_no_more_clauses_of_a_sentence_are_read_than_anybody_writes(clauses, found):
    assert find_owners("DoE" + ", will" * clauses + " and HR to file it") == found
