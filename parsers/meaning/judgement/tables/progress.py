"""How measures move, and how they compare with others.

moving: on its way. up, down: a measure that rises or falls. above, below, level: beside another.
"""

PROGRESS = {
    "moving": """
        there is improvement/progress | improvement/improvements in
        staff/teachers/leaders/heads are learning to/how
        in its/their infancy
        commenced | has/have commenced | work has/have commenced/begun/started
        in the course of preparation/being/construction/development/completion/revision
        getting going/started/underway | just getting/starting/beginning
        at first/second/third/final/early/outline draft | at the/a drafting/design/planning stage
        at drafting/design/planning/consultation/interview/tender/outline stage
        at the/a consultation/interview/tender/outline/testing/trial stage
        in preparation | being prepared/drafted/written/drawn/built/put/set
        preparatory work | spadework | groundwork | taking hold | take/takes hold | bedding down
        more and more of | a growing number/band/group/share/proportion of | growing numbers of
        an increasing number/share/proportion of | increasing numbers of | less of a
        on the mend | on the way up | turned/turning the/a corner | finding its/their feet
        found its/their feet | getting/get/gets to grips
        gaining ground
        getting/got/get/gets off the ground | gathering pace/momentum | taking root | takes root
        taken root | looking up | coming along/on/together/round/back | catching on | nearing
        approaching | green shoots | first fruits | off to a promising/slow start
        edged/edging/edges up | crept/creeping/creeps up | inched/inching/inches up
        nudged/nudging up | has/have picked up | perking/perked up | ticking up | closer to
        nearer to | nearer | on the road to | a step closer | half done | half built
        half complete | half finished | half written | partly done | under way at | warmed up
        thawing | thawed | growing in | working through | being worked through
        starting to show | promising | a promising start | a start has been made | the first of
        the beginnings of | inroads | made/making/make inroads | some headway | some progress
        some improvement | some success | an earlier stage | at an earlier stage | earlier stage
        less far on | less far along | further back | early signs | first signs
        encouraging signs | some signs | signs of progress/improvement/recovery | within reach
        within sight | in sight | in prospect | on the horizon | is/are returning
        on the way back | being rebuilt | growing back | is/are picking up
        is/are coming to | coming round to | is/are gaining | gaining in | gaining the
        is/are slowly | slowly being
        more successful/effective/reliable/accurate/positive/stable/settled/efficient
        stronger/better/clearer/higher than they were
        stronger/better/clearer/higher than it was | stronger/better/clearer/higher than before
        out for/to consultation | out to tender | begun | begun to | begun by | begin to
        begins to | beginning to | started | started to | starting to | start to | starts to
        has/have started | early stage | early stages | an early stage
        emerging | emergent | is/are developing | still developing | under development
        in development | under way | underway | in progress | under review | under construction
        under discussion | under consideration | in draft | drafted | a draft
        in the process of | in process | working towards | work towards | moving towards
        on track to | on course to | piloting | piloted | a pilot | trialling | trialled
        a trial | testing out | bedding in | becoming | becoming more
        increasingly | more and more | improving | is/are improving | has/have improved
        improved | getting better
        better than last year | strengthening | gradually | slowly improving | evolving
        in transition | phased | phasing in | roll out | rolling out | rolled out in | partway
        part way | half way | halfway | nearing completion | almost complete | nearly complete
        close to completion | on order | work in progress | more able to | more confident
        resumed | has/have resumed | recovering | making progress | make progress towards
        taking shape | first steps | awaiting approval | being | is being | are being | interim
        temporary | for the time being | more often than | better at
        building up | piecing together | progress has been made | progress is being made
        steps have been taken | under negotiation | embryonic | more often | more regularly
        more consistently | more consistent | narrowing | catching up | exploring | considering
        is/are planning | starting out | made/make/makes a start | has/have made progress
        taking steps
        laid the foundations | a first step | first draft | making headway
        is/are/been commissioned | developing in/at | midway | mid way
        """,
    "up": """
        higher again/still | higher than ever
        crept/creeping/creeps/edged/edging/inched/nudged up | rising | rise | rises | rose | risen
        went up | increasing | increase | increased | increases
        growing | grown | grew | up on | up from | climbed | climbing | improved | improving
        higher | than last year | doubled | trebled | widened | widening | widens | gone up
        going up | on the up | more than last year | surged | soared | spiked | points up
        is/are up | grow | grows | climb | climbs | soar | soars | swell | swells | mount
        mounts | lengthen | lengthens
        """,
    "down": """
        lower again/still | lower than ever
        smaller | narrower | shorter | come/comes/came/coming down
        slid | slid to/from/back | brought down
        bring/brings down | driven down | falling
        fall | falls | fell | fallen | decline | declined | declining | declines | drop
        dropped | dropping | drops | decreasing | decreased | decrease | decreases | reducing
        down on | down from | down by | gone down | going down | went down | sliding
        dipped | dipping | halved
        narrowed | closing | narrowing | slipped | plummeted | shrinking | shrunk | shrink
        shrinks | shrank | dwindling | dwindled | less than last year | fewer than last year
        points down | is/are down | lower than last year | fallen off | tailed off | waned
        waning | reduced | cut by | cut to | cut from | pared to | pared back | trimmed to
        whittled to | been cut | was cut | were cut | is cut | are cut | being cut | eases
        eased | easing | lessen | lessens | lessened | recede | receded | subsided | abated
        """,
    "above": """
        twice/double the/that/those/last | three/four/five/ten times the/that/those
        twice/double as many/much/high/long/often
        three/four/five times as many/much/high/often | twice/double what
        outstrip/outstrips/outstripped | outpace/outpaces/outpaced | the best we | the highest
        the best in | the most we | at plus | of plus | is plus | was plus
        stood/stands at plus | over national | above | exceed | exceeds | exceeded | higher than
        better than | stronger than | outperform | outperforms | ahead of | surpass | surpasses
        surpassed | greater than | well above | overtaken | more than national | well ahead of
        at its/their/an all time highest | highest | best | much higher than | significantly above
        over target
        over the benchmark/average/target/norm/median/sector/county/forecast/expectation
        points over/above | over what | well over what
        comfortably/well/far/clearly/slightly/just above/exceeding the
        comfortably/well/far/clearly/slightly/just over the average/target/norm/sector/county
        comfortably/well/far/clearly/slightly/just over the national/benchmark/median/forecast
        points/point more/higher than
        points more than we ask/asked/require/required/expect/expected/promised/set
        more than we ask/asked/require/required/expect/expected/promised | over break even
        """,
    "below": """
        a third/quarter/fifth/tenth of that/those of/in/at/for
        half the average/national/rate/figure/county/number/sector | half that/those of
        at half the
        points adrift | adrift of | points under | under the national/average/county/target
        under the local/regional/borough figure/average/rate | a point under/below
        point and a half under/below
        a fraction of the | well under | some way short | short of the | points short | at minus
        of minus | is minus | was minus | stood/stands at minus | under national | below zero
        below | lower than | worse than | weaker than | behind | well behind | lag behind
        well below | short of | under target | beneath | poorer than
        at its/their lowest | the lowest | fewer than | smaller than | far below
        significantly below
        below average | further behind | less/fewer than others/girls/boys/peers/their/other
        less/fewer than similar/the/in/elsewhere/national/it/they
        comfortably/well/far/clearly/slightly/just under/below the
        points below | the fewest | points/point fewer/less/lower/off/shy
        points/point fewer/less/lower than
        points fewer/less than we ask/asked/require/required/expect/expected/promised/set
        """,
    "level": """
        no higher/lower/worse/fewer/less/slower/more/different than | no different from
        no worse/higher/greater than | as many/much/well/high/good/often as
        as well/much/good/often/fast/quickly/high/strong as the rest/others/their
        as well/much/good/often/fast/quickly/high/strong as any/anyone/boys/girls/peers
        as many boys as | as many girls as
        to a sensible/manageable/acceptable/normal/safe/low/reasonable level | in line with
        in line | at target | on target | meets the target | on a par with | level with
        equal to | broadly in line with | the same as | comparable with
        met the target | similar to | matches national | closed
        do/does/did/perform/performs/performed as well as
        """,
}
