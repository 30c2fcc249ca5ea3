"""Denials and doubts. `tables` explains the format.

not: denies what follows. no: denies the thing that follows. without: as a second denial it cancels
the first. doubt: nobody knows.
"""

DENIALS = {
    "not": """
        not | no not | not yet | not as yet | not currently | not presently | not at present
        never | no longer | nor | not even | scarcely | barely | hardly | can not
        would struggle to find | would be hard pressed/put to find | far from being
        not currently/presently yet | not sufficiently | no more
        """,
    "no": """
        at no time/point/stage | never once | under no circumstances
        gone are the days of/when
        not a penny/pound/minute/moment/day/hour/lesson | not once | neither | no | none | none of
        nobody | hardly anyone/anybody/a
        scarcely anyone/a | no one | nothing | hardly any | not any | not a single | not one
        no single | nowhere | zero
        """,
    "without": "without | unless | until",
    "doubt": """
        not know whether/if/how/what/who/when/which | not aware whether/if/of | unaware of
        unaware whether/that | not sure whether/that/how/if/what | not certain
        not confident that | not clear whether/how/who/what/if | unclear whether/how/who/what/if
        unsure whether/how | unsure who/what/if/of/about | uncertain whether/how/about
        unable to say/tell/show | doubt | doubts about
        doubt/doubts/doubted that/whether/if
        question/questions/questioned whether | wonder/wonders/wondered whether/why/how
        unconvinced that | no evidence
        not convinced | little evidence | no way of knowing | no way of telling
        cannot say/tell | can not show | guess/guesses at | not known
        is/are not known | no one/nobody knows/knew/can/could say/tell/explain/remember/recall
        nobody/no one is/was sure | not clear to | unclear to | not obvious | hard to tell
        hard to say whether/how/if | difficult to say whether/how/if
        it is difficult/hard/impossible to say/tell/know/judge | too early to say/tell/judge
        are/is/were unable to | could not say | could not tell/explain/show/produce/find/name
        can not tell/explain/name/produce/say | unsure | not sure | not understood
        not well understood | poorly understood | little understood | is/are not clear
        nor do we know | anyone/anybody guess
        as a surprise/shock/revelation to | as a great/big/complete/total surprise/shock to
        as news to | is/are news to
        surprised/astonished/amazed/startled/shocked to learn/hear/discover/read
        taken aback to learn/hear/discover/read
        """,
}

# What it is well to do without: `was changed without a fuss`.
FUSS = (
    "fuss shame guilt guilty embarrassment stigma fear scene break breaks query queries hitch"
    " hitches hiccup drama tears blame bother hesitation prompting reminding nagging penalty"
    " judgement guesswork panic prejudice favour exception favouritism intrusion trouble fault"
)

# What is done to people, or to a thing, to their harm: `no guest is hurried`.
HARMS = (
    "abandoned belittled blamed brushed bullied charged criticised denied disbelieved dismissed"
    " doubled ejected excluded fined fobbed forced forgotten graded harassed humiliated hurried"
    " ignored isolated judged laughed left mocked overlooked overruled penalised pressed pressured"
    " pulled punished pushed ranked refused rejected rushed scapegoated shamed shouted shunted"
    " sidelined singled squeezed stranded teased turned whispered"
)
