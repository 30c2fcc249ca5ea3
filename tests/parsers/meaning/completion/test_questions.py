"""The questions on verbs and clauses, each with an example of yes and one of no."""

import pytest

from parsers.meaning.completion.asked.objects import asks_for_rest, is_about_existing
from parsers.meaning.completion.asked.verb_kinds import (
    asks_for_thing,
    brings_about,
    brings_in,
    inquires,
    is_appointing,
    is_asking,
    is_converting,
    is_done_once,
    is_finishing,
    is_giving_out,
    is_holding,
    is_making,
    is_placing,
    is_remaking,
    is_removing,
    is_replacing,
    is_seeking,
    is_shifting,
    is_telling,
    is_writing,
    leaves_no_trace,
)
from parsers.meaning.completion.told.acts.acts_of_doers import acts_of, names_act_of
from parsers.meaning.completion.told.acts.completed_verbs import (
    is_only_completed,
    mentions_completion,
)
from parsers.meaning.completion.told.acts.doers import says_doer_did_that, says_done_by_doer
from parsers.meaning.completion.told.acts.related_acts import (
    is_any_act,
    is_related_act,
    verbs_of_purpose,
)
from parsers.meaning.completion.told.assertion import is_asserted, says_not_done
from parsers.meaning.completion.told.earlier import (
    is_of_earlier_time,
    is_of_year_before,
    quotes_plan,
)
from parsers.meaning.completion.told.extent import is_of_all, is_of_share
from parsers.meaning.completion.told.irrelevant_words import is_measured
from parsers.meaning.completion.told.left_over import says_more_to_come, says_rest_is_left
from parsers.meaning.completion.told.notes import (
    is_complete,
    is_of_new_thing,
    says_converted,
    says_course_taken,
    says_done,
    says_granted,
    says_met_regularly,
    says_people_came,
    says_taken_on,
    says_there_now,
)
from parsers.meaning.completion.told.results.answers import question_answered, question_asked
from parsers.meaning.completion.told.results.bids import says_tender_was_won
from parsers.meaning.completion.told.results.courses import says_taught
from parsers.meaning.completion.told.results.events import is_finished, says_change
from parsers.meaning.completion.told.results.existence import (
    is_there_now,
    says_there_is,
    says_thing_exists,
)
from parsers.meaning.completion.told.results.inquiries import (
    says_inquiry_was_made,
    says_named_event_took_place,
    says_people_were_asked,
)
from parsers.meaning.completion.told.results.moves import is_done_by_means_of, says_change_to
from parsers.meaning.completion.told.talk import talks_of_written
from parsers.meaning.completion.told.tense import (
    is_ended,
    is_for_later,
    is_habit,
    is_new_by_now,
    is_so_now,
    says_now,
)
from parsers.meaning.completion.told.times import has_time, names_time
from parsers.meaning.completion.told.trouble import tells_of_trouble


@pytest.mark.parametrize(
    ("question", "yes", "no"),
    [
        (is_asserted, ("the hulls were tarred",), ("the hulls will be tarred",)),
        (says_not_done, ("hold", "no drill was held"), ("hold", "a drill was held")),
        (says_not_done, ("yearly", "nobody held a drill"), ("yearly", "nobody minded the drill")),
        (is_of_all, ("all nine are insured",), ("nine are insured",)),
        (is_of_share, ("half of the cooks", ()), ("half an hour", ())),
        (says_rest_is_left, ("three are still waiting",), ("three are painted",)),
        (says_more_to_come, ("one is lit and others will be",), ("one is lit and others are",)),
        (has_time, ("it came in November",), ("it came on Monday",)),
        (names_time, ("last term",), ("at nine",)),
        (says_now, ("a new slip",), ("since May",)),
        (is_new_by_now, ("a nurse now works here",), ("a nurse works here",)),
        (is_so_now, ("it is now digital", ["digital"]), ("it was digital once", ["digital"])),
        (is_ended, ("no longer used",), ("used for longer",)),
        (is_for_later, ("arrives next week",), ("arrived last week",)),
        (is_habit, ("held as every year",), ("held this year",)),
        (is_of_earlier_time, ("last painted in 2015",), ("painted last week",)),
        (quotes_plan, ("The plan said",), ("The plan works",)),
        (is_of_year_before, ("painted in 2009", 2020), ("painted in 2021", 2020)),
        (says_change, ("it was sent",), ("it helps",)),
        (is_finished, ("the hulls were tarred",), ("the hulls are dry",)),
        (tells_of_trouble, ("two chairs broke",), ("two chairs came",)),
        (
            talks_of_written,
            ("guide", "they discussed the new guide"),
            ("guide", "they discussed the idea of a guide"),
        ),
        (says_there_is, ("each boat has a bell",), ("each boat needs a bell",)),
        (says_thing_exists, ("in May's drill", "drill"), ("money for the drill", "drill")),
        (is_there_now, ("rewrite", "a new rota"), ("rewrite", "a rota")),
        (
            is_only_completed,
            ("fit", "They were all fitted over Easter"),
            ("fit", "Lamps were fitted in May"),
        ),
        (mentions_completion, ("fit", "the ramps, fitted in May,"), ("fit", "fit ramps in May")),
        (
            says_done_by_doer,
            ("check", "Lawyers to check it", "it was checked by lawyers"),
            ("check", "Lawyers to check it", "it was checked by cooks"),
        ),
        (
            says_doer_did_that,
            ("adopt", "Elm to adopt it", "Elm adopted it in May"),
            ("adopt", "Elm to adopt it", "Oak adopted it in May"),
        ),
        (
            acts_of,
            (["Bosun"], "In May the bosun had the lamps up"),
            (["Bosun"], "In May the bosun's lamps were up"),
        ),
        (acts_of, (["Bosuns"], "settled by the bosuns"), (["Bosuns"], "settled by the cooks")),
        (acts_of, (["Head of Elm"], "Elm gave it up"), (["Head of Elm"], "Oak gave it up")),
        (acts_of, (["Boat House Team"], "the BHT met"), (["Boat House Team"], "the BHX met")),
        (acts_of, (["the bosun"], "the bosun met"), (["the "], "the bosun met")),
        (acts_of, (["bosun"], "the bosun has duly met"), ([], "the bosun has duly met")),
        (
            names_act_of,
            (["Bosun"], "write", "the bosun's letter of May"),
            (["Bosun"], "write", "the bosun's letter is being prepared"),
        ),
        (
            names_act_of,
            (["Bosun"], "visit", "a visit by the bosun"),
            (["Bosun"], "visit", "a visit"),
        ),
        (
            names_act_of,
            (["Bosun"], "visit", "the bosun's visit"),
            ([], "visit", "the bosun's visit"),
        ),
        (
            names_act_of,
            (["Bosun"], "visit", "The bosun made six visits"),
            (["Bosun"], "visit", "The bosun wanted six visits"),
        ),
        (is_replacing, ("change",), ("mend",)),
        (is_measured, ("rates", "the rates rose"), ("rates", "sales rose with the rates")),
        (is_related_act, ("write", "set down the rules"), ("write", "read the rules")),
        (is_related_act, ("sort", "settled the rules"), ("moor", "settled the rules")),
        (is_any_act, ("hang", "had the lamps up"), ("hang", "had to wait")),
        (is_any_act, ("hang", "put the lamps up"), ("hang", "put the lamps away")),
        (is_related_act, ("write", "finished writing it"), ("write", "finished reading it")),
        (is_related_act, ("tell", "told the crew the rule"), ("tell", "told us that it broke")),
        (verbs_of_purpose, ("bring logs for peer review",), ("bring logs for cooks",)),
        (question_asked, ("find out what a slip would cost",), ("find a slip",)),
        (
            question_answered,
            ("The crew heard in May what a slip would cost",),
            ("The crew asked in May what a slip would cost",),
        ),
        (question_answered, ("we know why it leaks",), ("we do not know why it leaks",)),
        (
            says_inquiry_was_made,
            ("audit", "an expert examined the keys in May"),
            ("audit", "the keys are safe"),
        ),
        (
            says_people_were_asked,
            ("survey", "cooks were surveyed in May"),
            ("survey", "cooks were surveyed about tea in May"),
        ),
        (
            says_named_event_took_place,
            ("survey", "in a survey in May"),
            ("survey", "a survey is planned"),
        ),
        (says_taught, ("cooks know the rule since the talk in May",), ("cooks know the rule",)),
        (is_done_by_means_of, ("they sign in on Nova", ["Nova"]), ("Nova is dear", ["Nova"])),
        (
            says_change_to,
            ("since the move to Fridays", ["Fridays"]),
            ("a move to Fridays is planned", ["Fridays"]),
        ),
        (says_tender_was_won, ("a new firm cooks after a tender",), ("a new firm cooks",)),
        (is_complete, ("Done in May",), ("Two so far",)),
        (says_done, ("Done in August",), ("Lamps in August",)),
        (says_there_now, ("Ramps in since May",), ("Ramps by May",)),
        (is_of_new_thing, ("The new policy was read",), ("The policy was read",)),
        (says_met_regularly, ("We have met every Monday",), ("We met once",)),
        (says_course_taken, ("The cooks completed the course",), ("The course is in May",)),
        (says_people_came, ("Over forty rowers came",), ("Forty rowers sang",)),
        (says_granted, ("The port agreed",), ("The port said no",)),
        (says_converted, ("The shed was converted",), ("The shed was painted",)),
        (says_taken_on, ("Ann Lee took this on",), ("Ann Lee was asked",)),
        (asks_for_rest, ("tell", "tell the others"), ("tell", "tell the crew")),
        (is_about_existing, ("share", "the rota"), ("share", "a rota")),
        (is_making, ("build",), ("mend",)),
        (is_writing, ("compile",), ("build",)),
        (is_remaking, ("rewrite",), ("write",)),
        (is_appointing, ("appoint",), ("train",)),
        (is_holding, ("run",), ("write",)),
        (is_seeking, ("bid",), ("buy",)),
        (is_placing, ("hang",), ("mend",)),
        (is_converting, ("turn",), ("mend",)),
        (is_shifting, ("move",), ("mend",)),
        (is_giving_out, ("share",), ("write",)),
        (is_removing, ("remove",), ("move",)),
        (is_finishing, ("finish",), ("begin",)),
        (is_asking, ("apply",), ("audit",)),
        (inquires, ("audit",), ("mend",)),
        (is_telling, ("tell",), ("ask",)),
        (leaves_no_trace, ("audit",), ("build",)),
        (asks_for_thing, ("write",), ("mend",)),
        (brings_in, ("install",), ("mend",)),
        (brings_about, ("build",), ("audit",)),
        (is_done_once, ("mend",), ("renew",)),
    ],
)
def test_question_is_answered_with_yes_and_with_no(question, yes, no):
    assert question(*yes)
    assert not question(*no)
