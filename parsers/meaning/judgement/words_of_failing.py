"""Words for what fails, what should not exist, and how much of it there is, by kind.

The same form as `words_of_gaps`. lacking: a verb of failing. thing: bad only where it exists.
unwanted: bad only where it is used. too: a measure gone wrong. rare and common: how much of what
follows. bad measure: the less the better. What is bad when it is said of something stands in
`words_of_faults`.
"""

FAILINGS = {
    "lacking": """
        still to be | has/have/had still to
        have/has/had to fight/chase/queue/repeat/readvertise/re | share/shares/sharing passwords
        raised after the | lack+ | lack of | fail/fails/failed | fail to | fails to | failed to
        failing to | failure to | failures to | struggle+
        struggle/struggles/struggled/struggling to | miss out on | suffer+ | lag+
        lags/lag/lagging behind | lagged behind | lapsed/lapsing | slip/slipped
        forget/forgets/forgot to | forget/forgets/forgot | neglect+
        omit/omits/omitted/omitting | overlook+ | ignore+ | unable to | inability to | yet to
        yet to be | yet to have | cease+ | come/came/comes to an end | grind ground to a halt
        break/breaks/broke down | fall/falls/fell short | fallen short
        let/lets us/them/pupils/children/staff/people down | leave/leaves out | complain+
        complains/complain/complained that | worry | refuse/refuses/refused | let down | hinder+
        hamper+ | undermine+ | duplicate+
        go/goes/went unreported/unnoticed/unrecorded/unseen/unchallenged/unanswered
        have/has/had to wait | waited | used to happen/be/have/meet/take/run/hold/visit/share
        stopped | has/have stopped | came/come to nothing | conflate+ | confuse/confuses
        repeat the same | underestimate+ | await | awaits
        stay/stays/stayed in the/a/its/their cupboard/cupboards/drawer/box/boxes/store/loft
        tolerate+ | condone+ | move/moves on before/too | stop/stops too | waiting for
        waiting on | waiting to | depend/depends/rely/relies/relied too | hold/holds back
        held back | contradict+ | clash/clashes | crashed | leak/leaks/leaked | stall+ | drift+
        skip/skips | knocked back | lose/loses/losing/lost | slow/slows to | out of hand
        get/gets in the way | got in the way | gets/get skipped | disappear+ | vanish+
        evaporate+ | dwindle+ | wither+ | languish+ | go/goes/went missing | pile/piles/piled up
        mount/mounts up | build/builds up late | drag/drags/dragged on | run/runs/ran over
        overrun | overruns | bypass/bypasses | circumvent+ | dodge+ | evade+ | shirk+
        give/gives/gave up | drop/drops/dropped out | opt/opts/opted out | tune/tunes/tuned out
        switch/switches/switched off from | make/makes/made do | muddle/muddles through
        get/gets by | put/puts up with | cut/cuts/cutting corners
        turn/turns/turned a blind eye | pay/pays lip service | go/goes/going through the motions
        reinvent/reinvents/reinventing the wheel | bend/bends the rules
        play/plays/playing catch up | tread/treads/treading water | backfire+ | deteriorate+
        worsen+ | degrade+ | decay+ | rot | overlap with | collide+ | override | overrides
        overestimate+ | overstate+ | disrupt+ | distract+ | disturb+
        exclude/excludes children/pupils/families/those/some | creep/creeps/crept in
        slip/slips through | fall/falls through | fall/falls/fell behind
        fall/falls/fell away/apart/over/flat | come/comes/came undone/unstuck/late/last
        catch/catches out | caught out | cause+ | stumble+ | flounder+ | founder+ | grapple+
        wrestle/wrestles with | battle/battles with/to | compete/competes for | fight/fights for
        argue+ | quarrel+ | bicker+ | blame+ | grumble+ | moan+ | object/objects | quit
        give/gives notice | desert+ | shy/shies away | steer/steers clear | walk/walks out
        leave/leaves/left within/last trust/the profession/us/early/soon/unfilled/undone
        leave/leaves/left after/the trust/the profession/us/early/soon/unfilled/undone
        have/has/had left | leaving/leaves faster | turn/turns/turned away
        turn/turns/turned up late | turn/turns up without
        arrive/arrives/arrived late/without/unannounced/cold/tired/after
        start/starts/started late | end/ends early | finish/finishes early/late
        prevent/prevents/prevented from | is/are/was/were prevented | keep/keeps/kept waiting
        keep/keeps asking | ask/asks/asked for the same | guess | guesses | guessed | guessing
        assume/assumes/assumed | take/takes/took on trust | copy/copies from | copy out
        wander+ | loiter+ | truant | truants | misbehave+ | shout/shouts/shouted out
        call/calls out | talk/talks over | push/pushes/pushed to one side | squeeze+ | cram
        crams | crammed | clog/clogs/clogged | eat/eats/ate into | swallow/swallows/swallowed
        sap/saps | steal/steals | rob/robs | deprive+ | cost/costs more | cost/costs us | fray
        frays | sag | freeze/freezes/froze | overheat | overheats | rust/rusts | end/ends up
        peter/peters out | fizzle/fizzles out | tail/tails off | dry/dries/dried up
        die/dies/died away | sit/sits/sat in/on/unread/unused/idle/at/empty/alone/between
        lie/lies/lay in/unread/unused/idle/around | gather/gathers | hang/hangs on
        limp/limps along | hinge/hinges/hinged on | scramble+ | paper over | papers over
        gloss/glosses over | brush/brushes/brushed aside/off | sweep/sweeps/swept under
        water/watered down | dumb/dumbed down | cease/ceased/ceases
        come/came/comes to a halt/standstill/stop | grind/grinds to | grinds
        stop/stops/stopped short | make/makes/made little | learn/learns/learned little
        find/finds/found out late/too | contribute/contributes little | add/adds little
        change/changes little | count/counts for little | left to wait | left to find | overtook
        outstrip/outstrips/outstripped supply/capacity/resources | outweigh+
        stay/stays/stayed away | stay/stays shut/closed/empty | go/goes/went cold
        go/goes/went home without | have/has changed hands | has/have withered
        change/changes hands | mislead/misleads | misrepresent+ | go/goes to waste
        gone to waste | went to waste | throw/throws/thrown away | duck/ducks | sidestep+
        rubber stamp/stamps | nod/nods through | wave/waves through | shut/shuts out
        pass/passes them by | passed on late | have/has/had little/few | do/does/did little
        get/gets/got little | say/says little | say/says one thing | mean/means little
        know/knows/knew little | see/sees/saw little | hear/hears/heard little/late
        tell/tells us/them/parents/governors/staff little | exceeds demand/capacity/supply
        miss out | absence of | dearth of | paucity of | want of | shortage of | want for
        compete+ | spend/spends their weekends/evenings/holidays/lunchtimes
        take/takes/took/wait/waits/waited months/weeks/years/ages/forever
        wait/waits/waited a/several/many/whole week/weeks/fortnight/month/months/term/terms/year
        take/takes/took up to | pay/pays/paid more | cost/costs/spend/spends more
        not stretched/challenged/extended | gather/gathers/gathered dust
        stand/stands/stood empty/idle | dominate+ | interrupt+ | irritate+ | annoy+ | infuriate+
        upset | upsets | frighten+ | confuse+ | baffle+ | bewilder+ | bore/bores | jeopardise+
        threaten+ | endanger+ | expose+ | damages/damaged/damaging | wreck+ | ruin+ | spoil+
        mar | mars | marred | sabotage+ | impair+ | inhibit+ | thwart+ | frustrate+ | stifle+
        deny | denies | denied | reject+ | disregard+ | flout+ | defy | defies
        breached/breaching | violate+ | contravene+ | infringe+ | abuses/abused/abusing
        mistreat+ | exploit+ | disagree+ | clash+ | conflicted/conflicting | dislike+ | despise+
        hate/hates/hated | loathe+ | dread+ | fears/feared | regret+ | lament+ | panics
        despair+ | protest+ | bicker | sulk | rebel | rebels | collapse+ | crumble+ | leak+
        drown/drowns | disintegrate+ | subside+ | malfunction+ | squander+
        wastes/wasted/wasting | hoard+ | stagnate+ | regress+ | relapse+ | revert+
        drop/drops/dropped off | retreat+ | unravel | unravels | undersell | overload+
        overwhelm+ | oversimplify+ | overreact+ | outgrow | mishandle+ | misjudge+ | misplace+
        misread | misspell+ | miscount+ | talk/talks/talked down | look/looks/looked down on
        play/plays off | pass/passes/passed over | pass/passes the buck
        point/points the finger | shift/shifts the blame | turn/turns back | tear/tears
        scare/scares/scared | put/puts/putting off
        stop/stops/stopped at/in/after/with/there/when | ends at | vape/vaped
        smoke/smokes/smoked | swear/swears | resign+ | slip/slips | taken for | mistaken for
        taken for granted | sinks | sank | interfere+ | meddle+ | intrude+ | encroach+
        impinge+ | obstruct+ | hinder | hijack+ | monopolise+ | bully | bullies | harass
        pester+ | gossip+ | lie to | cheat+ | steal | swear | spit | fight | fights | fought
        barge+ | repeat/repeats/repeated what/the/work | smell/smells/smelt
        arrive/arrives/arrived to find | spend/spends/spent long/hours/much
        miss/misses/missed opportunities/chances/deadlines/targets
        long periods/stretches waiting | waiting around/about | trail | trails | trailed
        fade/fades | leave/leaves/left for better/other/more | left long ago | resent+
        object/objects/objected to | underperform/underperforms | underuse/underuses
        undervalue/undervalues | share/shares/shared one/two/a single | destroys
        """,
    "thing": """
        rough play | horseplay | fighting | bickering | pushing | shoving | spitting | biting
        name calling | play fighting | rough and tumble | backchat | chatter | wandering
        overlap | discrimination | racism | sexism | off rolling | low level disruption
        misconception/misconceptions | near misses | findings | high risk findings
        recommendations | surprises | lost keys | visitors unseen | unlogged visits | workload
        smoking | vaping | criticism/criticisms | qualifications | absenteeism | arguments
        frictions | friction | litter | hot spots | hotspot | downtime | oversights
        oversight failures | poor practice | bad practice | bad habits | stigma | prejudice
        bias | mistrust | discontent | disquiet | unease | anger | fear | stress | boredom
        pressure | strain | misuse | damage | harm | traffic | crowding | non attendance | churn
        crises | panic | chaos | confusion | uncertainty | teaching to the test | casual absence
        favouritism | nepotism | cronyism | infighting | rivalry | rivalries | clique/cliques
        wastage | undercurrent/undercurrents | scandal | trouble | turmoil | upheaval
        hostility | animosity | distress | poor behaviour | bad behaviour | misbehaviour
        copying | noncompliance | crossed wires | double booking | double bookings
        raised voice/voices | turbulence | instability | disarray | decline in | cuts | fuss
        tears | slips | abuses | discourtesy | rudeness | squabbles | rows over | waste of
        delays in | negligence | gripes | grumbles | moans
        """,
    "unwanted": """
        phone/phones | mobile phones | vapes | alcohol | tobacco | cigarettes | fizzy drinks
        energy drinks | restraint | isolation | seclusion | isolation booths | booths
        off rolled | part time timetables | reduced timetables | part time timetable
        reduced timetable | informal exclusions | unofficial exclusions | exclusion | exclusions
        permanent exclusion | cash | personal phones | social media accounts | nut products
        nuts | rat runs | swearing | bad language | derogatory language | racist language
        corporal punishment | shouting | generic logins | shared passwords | shared logins
        zero hours contracts | agency staff | plagiarism | cheating | copying | gossip | knives
        weapons | drugs | off rolling | bullying | discrimination | harassment
        naughty chair/chairs/step/steps | worksheets
        """,
    "too": "too | far too | much too | too often | too much | too many | too few | too little",
    "rare": """
        modest | tiny | trivial | slight | rare | rarely | seldom | few | very few | fewer
        little | hardly ever | low | very low | reduced | infrequent | minimal | negligible
        isolated | small number of | only a few | only a handful | a handful | lower | lowest
        scant | uncommon | unusual | very rare | very rarely | less common | diminishing
        hardly | less
        """,
    "common": """
        high | higher | highest | common | frequent | frequently | widespread | rife
        persistent | rising | growing | increasing | prevalent | remain/remains high | very high
        stubbornly high | doubled | trebled | wide | wider | widest | large | larger | huge
        enormous | vast | yawning | gaping | substantial | significant | considerable | serious
        major | repeated | excessive | constant | soaring
        """,
    "bad measure": """
        price | prices | expense | expenses | expenditure | fee | fees | charge | overhead
        overheads | premiums | tariff | tariffs | fare | fares | rents | surcharges
        persistent absence | severe absence | pa | sa | lates | costs | cost | neet
        drop out rate | accident rate | spend | staff absence | energy use | difference
        differences | referrals | sanctions | disadvantage gap | attainment gap | energy costs
        agency spend | supply costs | sickness absence | leavers | staff turnover | mobility
        behaviour incidents | unexplained absence | permanent exclusions | racist incidents
        bullying incidents | bills | heating bills | supply bill | days lost | working days lost
        lost days | wait | waits | response time | response times | term time holidays
        holidays in term time | withdrawals | applications to leave | suspensions of
        elective home education | class sizes | risk | risks | inequality | poverty | hunger
        teacher turnover | staff sickness | sickness rates | absence rates | exclusion rates
        suspension rates | rate of suspension/exclusion/absence/turnover
        rates of suspension/exclusion/absence/turnover | levels of absence/stress
        number of suspensions/exclusions/complaints/incidents/vacancies/leavers
        numbers of suspensions/exclusions | workload | low level disruption | near misses
        evacuation times | journey times | turnaround times | times to answer | hours lost
        lessons lost | referral times | lost hours | turnaround | food waste | paper use
        water use | repair times | emissions | carbon emissions | carbon footprint | footprint
        consumption | energy consumption | landfill | plastic waste | variation | variability
        variations
        """,
}
