"""Words of degree: how far, how many, how it moves and how it compares. The same form as its kin.

all: under a denial it means some. part: so in part. excepted: but for some. moving: on its way.
up, down: a measure that rises or falls. above, below, level: a measure beside another.
"""

DEGREES = {
    "all": """
        all | every | each | everyone | everybody | everywhere | always | consistently
        consistent | fully | entirely | wholly | completely | universally | uniformly | equally
        invariably | throughout | necessarily | evenly | uniform | in full | both | securely
        whole heartedly | across the board | complete | any better | the same
        """,
    "part": """
        most | many | some | several | the majority | majority of | a majority | minority
        a minority | almost all | nearly all | nearly every | almost every | most of | half of
        half the | half our | only half | a third of | two thirds | two thirds of | a quarter of
        three quarters | three quarters of | about half | around half | partly | partially
        in part | in parts | in places | to some extent | to a degree | to an extent
        to a certain extent | generally | usually | mostly | mainly | largely | broadly
        typically | on the whole | in the main | for the most part | by and large | sometimes
        occasionally | at times | often | in many/most/some cases | only | a few | a number of
        a couple of | a small number of | varied | variable | varies | vary | varying
        varied in | inconsistent | inconsistently | inconsistency | inconsistencies | uneven
        unevenly | unevenness | patchy | patchily | mixed | differs | differ | differed
        not all | not every | not everyone | not everybody | not each | not always
        not consistently | not fully | not entirely | not wholly | not completely
        not universally | not uniformly | not in all/every | not yet all | not yet fully
        not yet consistently | not yet always | not necessarily | less so | less secure
        more so | to varying degrees | varying degrees | almost | nearly | not quite | virtually
        at best | by some | for some | in some | with the exception of | reasonably | fairly
        quite | adequate | satisfactory | somewhat | limited to | confined to | restricted to
        stronger in/at/than | more effective in/at | more consistent in/at | strongest in/at
        in pockets | pockets of | a range of quality | up to a point | as far as possible
        just below | slightly below | just under | just short of | depending on
        depends on the school | dependent on the | varies from | differs from | differ from
        differ between | differs between | some of
        nearly/almost finished/done/there/ready/full/complete | all but finished/done/complete
        largely/mostly complete | just one/two/three/four/five/half | for just | everyone else
        everybody else | for others | in others | the rest | for the others | in the others
        elsewhere | reasonable | fair | middling | passable | acceptable | so so | moderate
        moderately | tolerable | in practice | partial | partially complete | a partial
        if sometimes/occasionally/rather/somewhat | if not always/yet | if a little
        if at times | where there is/are | where they/it exist/exists | range/ranges/ranged from
        """,
    "excepted": """
        with gaps | with some gaps | with a few exceptions | with exceptions | except
        except for | except in | with the exception of | apart from | other than | bar | all but
        excluding | aside from | save for | but not | but for | barring | exception of
        exceptions | but not yet
        """,
    "moving": """
        stronger/better/clearer/higher than they were
        stronger/better/clearer/higher than it was | stronger/better/clearer/higher than before
        out for/to consultation | out to tender | begun | begun to | begun by | begin to
        begins to | beginning to | started | started to | starting to | start to | starts to
        has/have started | work has begun | early stage | early stages | an early stage
        emerging | emergent | is/are developing | still developing | under development
        in development | under way | underway | in progress | under review | under construction
        under discussion | under consideration | in draft | drafted | a draft
        in the process of | in process | working towards | work towards | moving towards
        on track to | on course to | piloting | piloted | a pilot | trialling | trialled
        a trial | testing out | bedding in | bedding down | becoming | becoming more
        increasingly | more and more | improving | is/are improving | has/have improved
        improved | better than it was | getting better | better than before
        better than last year | strengthening | gradually | slowly improving | evolving
        in transition | phased | phasing in | roll out | rolling out | rolled out in | partway
        part way | half way | halfway | nearing completion | almost complete | nearly complete
        close to completion | on order | work in progress | more able to | more confident
        resumed | has/have resumed | recovering | making progress | make progress towards
        taking shape | first steps | awaiting approval | being | is being | are being | interim
        temporary | for the time being | more often than | better at | are/is better
        building up | piecing together | progress has been made | progress is being made
        steps have been taken | under negotiation | embryonic | more often | more regularly
        more consistently | more consistent | narrowing | catching up | exploring | considering
        is/are planning | starting out | made/make/makes a start | has/have made progress
        laid the foundations | a first step | first draft | making headway
        is/are/been commissioned | developing in/at | midway | mid way
        """,
    "planned": """
        will | will be | shall | going to | planned | is/are planned | is/are planned for
        plans to | plan to | intend/intends to | intended | scheduled | is/are scheduled
        proposed | expected to | aim to | aims to | due to start/begin/open/launch | to follow
        to be | looking to | is/are to be | are to | is to
        """,
    "up": """
        rising | rise | rises | rose | risen | increasing | increase | increased | increases
        growing | grown | grew | up on | up from | climbed | climbing | improved | improving
        higher | than last year | doubled | trebled | widened | widening | widens | gone up
        going up | on the up | more than last year | surged | soared | spiked | points up
        is/are up | grow | grows | climb | climbs | soar | soars | swell | swells | mount
        mounts | lengthen | lengthens
        """,
    "down": """
        falling | fall | falls | fell | fallen | decline | declined | declining | declines
        drop | dropped | dropping | drops | decreasing | decreased | decrease | decreases
        reducing | down on | down from | down by | gone down | going down | dipped | dipping
        halved | narrowed | closing | narrowing | slipped | plummeted | shrinking | shrunk
        shrink | shrinks | shrank | dwindling | dwindled | less than last year
        fewer than last year | points down | is/are down | lower than last year | fallen off
        tailed off | waned | waning | reduced | cut by | cut to | cut from | pared to
        pared back | trimmed to | whittled to | been cut | was cut | were cut | is cut | are cut
        being cut | eases | eased | easing | lessen | lessens | lessened | recede | receded
        subsided | abated
        """,
    "above": """
        above | exceed | exceeds | exceeded | higher than | better than | stronger than
        outperform | outperforms | ahead of | surpass | surpasses | surpassed | greater than
        well above | overtaken | more than national | well ahead of | highest | best
        much higher than | significantly above
        """,
    "below": """
        below | lower than | worse than | weaker than | behind | well behind | lag behind
        well below | short of | under target | beneath | less than national | poorer than
        the lowest | fewer than | smaller than | far below | significantly below
        further behind | less/fewer than others/girls/boys/peers/their/other
        less/fewer than similar/the/in/elsewhere/national/it/they
        """,
    "level": """
        in line with | in line | at target | on target | meets the target | on a par with
        level with | equal to | as good as | broadly in line with | the same as
        comparable with | met the target | similar to | matches national | closed
        do/does/did/perform/performs/performed as well as
        """,
}
