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
        stay/stays/stayed away | stay/stays shut/closed/empty
        go/goes/went cold | go/goes/went home without | have/has changed hands
        has/have withered | change/changes hands | mislead/misleads | misrepresent+
        go/goes to waste | gone to waste | went to waste | throw/throws/thrown away
        duck/ducks | sidestep+ | rubber stamp/stamps | nod/nods through | wave/waves through
        shut/shuts out | pass/passes them by | passed on late | have/has/had little/few
        do/does/did little | get/gets/got little | say/says little | say/says one thing
        mean/means little | know/knows/knew little | see/sees/saw little
        hear/hears/heard little/late | tell/tells us/them/parents/governors/staff little
        exceeds demand/capacity/supply | miss out | absence of | dearth of | paucity of
        want of | shortage of | want for | compete+
        spend/spends their weekends/evenings/holidays/lunchtimes
        take/takes/took/wait/waits/waited months/weeks/years/ages/forever
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
        drown/drowns | disintegrate+ | subside+ | malfunction+
        squander+ | wastes/wasted/wasting | hoard+ | stagnate+ | regress+ | relapse+ | revert+
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
        spend/spends/spent long/hours/much | long periods/stretches waiting
        waiting around/about | trail | trails | trailed | fade/fades
        leave/leaves/left for better/other/more | left long ago | resent+
        object/objects/objected to | underperform/underperforms | underuse/underuses
        undervalue/undervalues | share/shares/shared one/two/a single | destroys
        """,
    "thing": """
        incident/incidents | exclusion/exclusions | suspension/suspensions | bullying
        complaint | complaints | concern/concerns | breach/breaches | accident/accidents
        delay/delays | failure/failures | defect/defects | shortcoming/shortcomings
        error/errors | mistake/mistakes | gap/gaps | weaknesses | absence/absences | truancy
        injury/injuries | failing/failings | conflict/conflicts | overlap | problem/problems
        issue/issues | dispute/disputes | grievance/grievances | fraud | loss/losses
        debt/debts | discrimination | racism | sexism | harassment | violence | fights
        assaults | off rolling | theft/thefts | vandalism | barrier/barriers | hazard/hazards
        inconsistency/inconsistencies | difficulty/difficulties | tension/tensions | rumours
        low level disruption | disruption | misunderstanding/misunderstandings
        misconception/misconceptions | near misses | findings | high risk findings
        recommendations | surprises | anomalies | irregularities | queue/queues | waiting list
        lost keys | visitors unseen | unlogged visits | drop outs | turnover | sickness
        workload | casualties | no shows | knives | weapons | drugs | smoking | vaping
        criticism/criticisms | worries | obstacles | impediments | bottlenecks | qualifications
        absenteeism | arguments | frictions | friction | attack/attacks | abuse | graffiti
        litter | theft | crash/crashes | injuries | loopholes | loophole | blind spots
        blind spot | hot spots | hotspot | interruptions | interruption | outage/outages
        downtime | shortages | discrepancies | duplication | oversights | oversight failures
        lapses | lapse | slippage | leakage | poor practice | bad practice | bad habits | stigma
        prejudice | bias | mistrust | resentment | frustration | discontent | disquiet | unease
        anger | fear | anxiety | stress | boredom | pressure | strain | misuse | waste | damage
        harm | nuisance | traffic | congestion | crowding | near miss | non attendance
        attrition | churn | arrears | penalties | fines | sanction | crises | emergencies
        panic | chaos | confusion | uncertainty | vacancies | backlogs | lateness
        teaching to the test | casual absence | favouritism | nepotism | cronyism | infighting
        rivalry | rivalries | clique/cliques | bottleneck | wastage | overcrowding
        undercurrent/undercurrents | obstacle | pitfall/pitfalls | setback/setbacks | scandal
        threat/threats | trouble | turmoil | upheaval | hostility | animosity | distress
        poor behaviour | bad behaviour | misbehaviour | fighting | name calling | intimidation
        cheating | copying | plagiarism | noncompliance | non compliance | slip ups | mix ups
        crossed wires | double booking | double bookings | raised voice/voices | clutter
        bureaucracy | red tape | paperwork | turbulence | instability | disarray | unrest
        decline in | cuts | penalty | fuss | tears | fault
        faults | leaks | breakages | breakdowns | mishaps | slips | infringements | violations
        abuses | thefts
        discourtesy | rudeness | tantrums | outbursts | scuffles | brawls | quarrels | squabbles
        rows over
        waste of | delays in | malpractice | misconduct | wrongdoing | negligence | nuisances
        gripes | grumbles | moans
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
        rare | rarely | seldom | few | very few | fewer | little | hardly ever | low | very low
        reduced | infrequent | minimal | negligible | isolated | small number of | only a few
        only a handful | a handful | lower | lowest | scant | uncommon | unusual | very rare
        very rarely | less common | diminishing | hardly | less
        """,
    "common": """
        high | higher | highest | common | frequent | frequently | widespread | rife
        persistent | rising | growing | increasing | prevalent | remain/remains high | very high
        stubbornly high | doubled | trebled | wide | wider | widest | large | larger | huge
        enormous | vast
        yawning | gaping | substantial | significant | considerable | serious | major
        repeated | excessive | constant | soaring
        """,
    "bad measure": """
        absence | absences | persistent absence | severe absence | pa | sa | suspensions
        suspension | gap | gaps | vacancy | lates | incidents | incident | costs | cost
        deficit | waiting lists | waiting times | neet | dropout | drop out rate | accidents
        accident rate | debt | debts | spend | staff absence | energy use | difference
        differences | backlog | detentions | referrals | sanctions | overspend | errors
        disadvantage gap | attainment gap | disruptions | breaches | data breaches
        energy costs | agency spend | supply costs | sickness absence | grievances | leavers
        staff turnover | mobility | behaviour incidents | unexplained absence
        unauthorised absence | permanent exclusions | racist incidents | bullying incidents
        bills | heating bills | supply bill | days lost | working days lost | lost days | wait
        waits | waiting time | response time | response times | unauthorised absences
        term time holidays | holidays in term time | self harm | late arrivals | withdrawals
        applications to leave | resignations | suspensions of | elective home education
        class sizes | risk | risks | inequality | poverty | hunger | teacher turnover
        staff sickness | sickness rates | absence rates | exclusion rates | suspension rates
        rate of suspension/exclusion/absence/turnover
        rates of suspension/exclusion/absence/turnover | levels of absence/stress
        number of suspensions/exclusions/complaints/incidents/vacancies/leavers
        numbers of suspensions/exclusions | exclusions | exclusion | turnover | complaints
        complaint | vacancies | lateness | sickness | workload | waiting list | injuries
        arrears | backlogs | truancy | bullying | low level disruption | disruption
        near misses | waste | attrition
        evacuation times | journey times | turnaround times | times to answer | queues
        hours lost | lessons lost
        referral times | lost hours | turnaround | food waste | paper use | water use
        repair times
        emissions | carbon emissions | carbon footprint | footprint | pollution | consumption
        energy consumption
        landfill | plastic waste
        variation | variability | variations
        """,
}
