"""Words for what is missing, weak or needed, by kind. Phrases stand between bars or line ends.

`a/b` are alternatives; `lack+` stands for lack, lacks, lacked, lacking. Kinds:

not: denies what follows. no: denies the thing that follows. without: as a second denial it cancels
the first. lacking: a verb of failing. bad: what is so is not good. thing: bad only where it exists.
unwanted: bad only where it is used. needed: wished for, so not there. doubt: nobody knows. too: a
measure gone wrong. rare and common: how much of what follows. bad measure: the less the better.
"""

GAPS = {
    "not": """
        not | no not | not yet | not as yet | not currently | not presently | not at present
        never | no longer | neither | nor | not even | scarcely | barely | hardly | can not
        not currently/presently yet | not sufficiently | no more
        """,
    "no": """
        no | none | none of | nobody | no one | nothing | hardly any | not any | not a single
        not one | no single | nowhere | zero
        """,
    "without": "without | unless | until",
    "neutral": """
        not only | not just | not least | not merely | not simply | no doubt | whether or not
        if not | no later than | no fewer than | no less than | not less than | no more than
        not more than | not fewer than | at most | without exception | without fail
        without delay | without hesitation | no exception | no exceptions | no matter
        do/does not matter | the most | most able/recent/important/effective/appropriate
        most vulnerable/disadvantaged/likely/senior/experienced/common/complex | need to know
        areas/area/level/levels/types/type of need | in case of need | at least
        risk assessment/assessments/register/registers/management/owner/owners
        incident/complaints/complaint/concern/absence/exclusion/bullying/accident log/logs/policy
        incident/complaints/complaint/concern/absence/exclusion/bullying/accident form/forms
        complaints/complaint/absence/exclusions/bullying/grievance/disciplinary/breach procedure
        absence/grievance/anti bullying/absence/breach procedures/policies/policy
        anti bullying | little ones | lead/leads | leading | well being
        low level concern/concerns | low level | gap analysis | gap task/tasks
        missing in education | children missing education | missing education | late bus/buses
        poor attenders | first aid need/needs | open day/days | high need/needs
        special/additional/individual/educational/medical/complex need/needs
        specific/identified/local/emotional/pastoral/social/learning/their/different need/needs
        all/basic/particular/future/business/personal/pupils/pupil/children/whose need/needs
        the/meet/meets/of/to/high/known/whatever needs | support need/needs | training needs
        needs analysis/assessment/assessments | need or disability | needs and disabilities
        areas of/for strength | required level/levels/standard/standards/expertise/checks
        statutory/legal/legally/all/any/minimum required | as required | if required | if needed
        where necessary/needed/required/appropriate | when required/needed | as needed
        fixed term | part time staff/teachers/colleagues/workers | exclusion data | absence data
        further education | should the need arise | as late as | last minute notice
        hard working | hard copy/copies | less able | no fee | no cost | nothing but
        no matter how | not applicable | as soon as | as well as | well as | more than
        so far as | out of hours | out of school | out of county | dropped in | drop in
        slip resistant | missing children | miss out | free from harm | early help | mixed age
        nothing to improve/add/report/fault | half term/terms/termly/yearly | too many to
        at most once | disadvantaged
        """,
    "lacking": """
        still to be | has/have/had still to
        have/has/had to fight/chase/queue/repeat/readvertise/re
        share/shares/sharing passwords | raised after the
        lack+ | lack of | fail+ | fail to | fails to | failed to | failing to | failure to
        failures to | struggle+ | struggle/struggles/struggled/struggling to | miss out on
        miss out | suffer+ | lag+ | lags/lag/lagging behind | lagged behind | lapse+
        slip/slips/slipped | forget/forgets/forgot to | forget/forgets/forgot | neglect+
        omit/omits/omitted/omitting | overlook+ | ignore+ | unable to | inability to | yet to
        yet to be | yet to have | cease+ | come/came/comes to an end | grind ground to a halt
        break/breaks/broke down | fall/falls/fell short | fallen short
        let/lets us/them/pupils/children/staff/people down | leave/leaves out | complain+
        complains/complain/complained that | worry/worries | refuse/refuses/refused | let/lets
        let down | hinder+ | hamper+ | undermine+ | duplicate+
        go/goes/went unreported/unnoticed/unrecorded/unseen/unchallenged/unanswered
        have/has/had to wait | wait/waits/waited
        used to happen/be/have/meet/take/run/hold/visit/share | stopped | has/have stopped
        came/come to nothing | conflate+ | confuse/confuses | repeat the same | underestimate+
        stay/stays/stayed in the cupboard | await | awaits | tolerate+ | condone+
        move/moves on before/too | stop/stops too | waiting for | waiting on | waiting to
        depend/depends/rely/relies/relied too | hold/holds back | held back | contradict+
        clash/clashes | crash/crashes/crashed | leak/leaks/leaked | stall+ | drift+ | skip/skips
        knocked back | lose/loses/losing/lost | slow/slows to | out of hand
        get/gets in the way | got in the way | gets/get skipped
        """,
    "bad": """
        eroded | eroding | erosion | harsh | punitive | run/runs/ran/running out
        hard to come by | on the increase | no effect | too close | the night before
        at short notice | at the last minute | last minute | object to | objected | resent
        dislike | distrust | mistrust | hard to come by | instead of | no longer fit | outgrown
        unfinished | half finished | stuck | stagnant | stagnated | plateaued | flatlined
        lost momentum | lost its way | petered out | fizzled out | faded | dried up | collapsed
        discontinued | abandoned | shelved | scrapped | dropped off | tailed off
        on the back burner | parked | lip service | on paper | in theory
        workaround/workarounds | guesswork | hearsay | word of mouth | from memory | by hand
        paper based | double handling | retyped | cut and paste | recycled from | boring | bored
        fatigue | stressed | strained | fraught | tense | adversarial | defensive | hostile
        toxic | afraid | scared | intimidated | vulnerable to | exposed to | prone to
        susceptible to | at the mercy of | oversized | crammed | squeezed | thinly spread
        spread thinly | spread too thin | swamped | inundated | drowning | firefighting
        in crisis | lonely | left behind | left waiting | left without | sidelined
        excluded from | shut out | turned away | denied access | withheld | kept waiting
        inequality/inequalities | inequity | postcode lottery | a lottery
        depends/depend on where/who/which/goodwill | rely/relies/relying on goodwill | goodwill
        by chance | pot luck | crumbling | decaying | rusting | rotten | cracked | peeling
        subsidence | floods | flooded | obscure | murky | blurred | ambiguous | ambiguity
        woolly | hazy | sketchy | cursory | perfunctory | token | tokenism | half hearted
        lukewarm | indifferent | complacent | complacency | apathy | cynicism | errors in
        mistakes in | flawed | flaws | faults | defective | erroneous | inaccuracies | unsound
        unlawful | illegal | improper | behind schedule | behind time | after the event
        after the fact | belated | belatedly | tardy | protracted | lengthy | long delays
        long waits | long winded | wordy | jargon | impenetrable | costly | prohibitive
        unviable | loss making | in the red | underperforming | underperformance
        underachieve/underachieves | underachievement | coasting | badly
        cause/causes/gives cause for concern | cause/causes concern | raise/raises concerns
        in short supply | run down | persistently absent | on their own | of its own | its own
        their own system/systems/codes/forms/way/ways/version/versions/approach
        use/uses/used its/their own | in bottom sets | amount/amounts to | bottom of
        in the bottom | left unlocked | do/does without | go/goes/went without | go/goes hungry
        stand/stands empty | stands/stand idle | idle | empty | gathers/gather dust | unable
        painfully | alarming | alarmingly | shocking | dire | bleak | grim | stark | troubling
        hit hard | hardest hit | overtaken by events | undone | unravelling | unravelled
        porous | loose | lax | slack | lenient | careless | sloppy | untidy | scrappy
        illogical | incoherent | mundane | undemanding | too easy | repetition | repeats
        stifles/stifle | limits/limit | constrains/constrain | restricts/restrict
        impedes/impede | obstructs/obstruct | discourages/discourage | deters/deter
        puts/put off | alienates/alienate | outnumber/outnumbers | bounce/bounces back
        put off by
        out of their depth | retrospective | retrospectively | much longer | longer than | too long
        on the back of | eating into | tatty | scruffy | frowned on | turned down | poorly evidenced
        weak/weaker/weakest | poor/poorer/poorly | inadequate/inadequately | insufficient
        insufficiently | limited | unclear | outdated | out of date | dated | overdue | late
        later | slow/slower/slowly | sluggish | vacant | incomplete | unreliable | fragile
        underdeveloped | under developed | ad hoc | generic | vague | superficial | fragmented
        disjointed | sparse | thin | scarce | shaky | unsafe | unsuitable | inaccurate
        ineffective | ineffectively | inefficient | unaware | unsure | uncertain | uncertainty
        unfamiliar | unprepared | unsatisfactory | unhappy | dissatisfied | disappointing
        unsustainable | unaffordable | unacceptable | unacceptably | excessive | excessively
        disproportionate | disproportionately | over represented | under represented
        overrepresented | underrepresented | unequal | unfair | unfairly | inequitable | missing
        absent from | lost | obsolete | cumbersome | cluttered | confusing | confused
        confusion | chaotic | muddled | haphazard | piecemeal | reactive | tokenistic | tick box
        box ticking | afterthought | an afterthought | isolated | in isolation | in silos
        siloed | noisy | dirty | leaking | leaky | broken | faulty | worn | worn out | shabby
        cramped | overcrowded | over crowded | cold | unheated | dilapidated | beyond repair
        end of life | beyond end of life | not fit for purpose | unfit | inaccessible | blocked
        buried
        hard/difficult to find/reach/recruit/read/follow/see/understand/access/use/say/tell
        difficult | a challenge | challenging to | problematic | a problem | a barrier
        a weakness | weakness | weaknesses in | weakly | a concern | of concern | a worry
        concerning | worrying | concerned that | concerned about | worried | anxious | nervous
        frustrated | frustrating | frustration | overwhelmed | burnt out | close to burnout
        overloaded | overstretched | stretched | understaffed | under staffed | short staffed
        short of | under resourced | underfunded | under funded | overspent | over spent
        overspend/overspends/overspending | in deficit | deficit | at risk | under used
        underused | under utilised | unused | under reported | under identified | under recorded
        unread | unopened | unsigned | over reliance on | over reliance | over reliant on
        over reliant | over dependent | overly | over dependence | reliance on | reliant on
        dependent on | dependency on | low/lower/lowest | behind | off track | is/are off
        switched off | silent on
        in arrears | in debt | contrary to | in breach | in breach of | non compliant
        noncompliant | illegible | misapplied | misunderstood | miscoded | mislaid | misplaced
        misused | misuse | mismatch | missed | delayed | postponed | cancelled | deferred
        breached | bypassed | rushed | wasted | lost to | left open | left out | left unlocked
        left blank | left to chance | left to | left to each | hit and miss | untested
        untrained | unqualified | unresolved | unmet | unmonitored | unrecorded | unreported
        unlogged | unseen | unchallenged | unnoticed | unmarked | unplanned | unstructured
        unfilled | unrealistic | unambitious | unchecked | unsupervised | unattended
        unsupported | uninspiring | uninspired | dull | repetitive | confidence is low
        lacklustre | ill prepared | ill equipped | ill defined | ill informed | misleading
        contradictory | inconsistent with | conflicting | neither use nor | in the dark
        in name only | on paper only | only on paper | only in draft | exists only in draft
        stubborn | stubbornly | gone backwards | gone quiet | copied and pasted
        outstanding actions | unspent | unanswered | unwelcome | unwelcoming | unloved | unkempt
        out of step | out of reach | out of tune | out of stock | disengaged | not applicable
        passive | disruptive | disrupted | disorderly | unruly | defiant | apathetic | low
        negative | negatively | critical of | sceptical | cynical | harmful | hazardous
        dangerous | risky | stale | static | superseded | backward | sporadic | sporadically
        infrequent | infrequently | irregular | irregularly | informal or unofficial
        unofficial | seen as a tick box exercise | anecdotal | subjective | arbitrary | opaque
        bureaucratic | burdensome | onerous | manual and slow | laborious | time consuming
        double entry | unable | powerless | ill at ease | reluctant | reluctance | resistant
        unwilling | unconvinced | unconfident | hesitant | lacking in | wanting | neglected
        forgotten | single point of failure | depends/depend/relies/rely on one | one deep
        differently | at odds | predate/predates/predated | as a sanction | as store rooms
        contested | disputed | on hold | paused | suspended until | in abeyance | dormant
        lapsed | expired | closed down | in its infancy | not good enough | unbalanced
        imbalance | lopsided | top heavy | gaps in | shortfall | shortfalls | shortage
        shortages | backlog | backlogs | vacancy | vacancies | pressure on | pressures on
        omission | omissions | bottleneck | bottlenecks | discrepancy | discrepancies
        duplication | heavy | wrong | wrongly | incorrect | incorrectly | mistaken
        inappropriate | inappropriately | unsuccessful | unproductive | worse/worst | worsening
        deteriorating | deteriorated | deterioration | disparity | disparities | less well
        less good | less often | over confident | a burden | an obstacle | obstacles
        an exception rather than the rule | the exception | nominal | minimal | negligible
        slim | meagre | scant | skeletal | patchwork | scattered | dispersed | mixed messages
        hidden | unknown | impossible | damp | mould | asbestos debris | leaks
        below/under floor | hardship | exhausted | exhaustion | demoralised | low morale | bare
        basic | rudimentary | primitive | crude | simplistic | shallow | narrow | marginal
        marginalised | peripheral | tick | unrelated | unconnected | disconnected
        divorced from | detached | remote from | at the expense of | one size fits all
        undersubscribed | unpopular | under capacity | over capacity | overcapacity
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
        workload | casualties | no shows | leavers without | knives | weapons | drugs | smoking
        vaping | criticism/criticisms | worries | obstacles | impediments | bottlenecks
        qualifications
        """,
    "unwanted": """
        phone/phones | mobile phones | knives | weapons | drugs | vapes | alcohol | tobacco
        cigarettes | fizzy drinks | energy drinks | restraint | isolation | seclusion
        isolation booths | booths | off rolling | off rolled | part time timetables
        reduced timetables | part time timetable | reduced timetable | informal exclusions
        unofficial exclusions | exclusion | exclusions | permanent exclusion | bullying | cash
        personal phones | social media accounts | nut products | nuts | rat runs | swearing
        bad language | derogatory language | racist language | corporal punishment | shouting
        generic logins | shared passwords | shared logins | zero hours contracts | agency staff
        discrimination | harassment | plagiarism | cheating | copying | gossip
        """,
    "needed": """
        should | should be | should have | should now | must | must be | ought to
        need/needs to | need/needs to be | needed | is/are needed | needs
        need/needs more/further/a/an
        need/needs training/support/updating/replacing/attention
        need/needs clearer/better/help/improving/refreshing
        need/needs review/revision/work/time/greater
        need/needs improvement/repair/clarifying/tightening/reminding
        need/needs strengthening/simplifying/developing/investment
        need/needs reviewing/renewing/rewriting/repairing
        a/the need for | a need to | in need of | there is a need | there is need | need of
        required | is/are required | require/requires | requiring | would like | would welcome
        would help | would be helpful | would be good | would be useful | would be better
        would benefit from | would benefit | would value | would appreciate | would prefer
        want | wants | want/wants to | wish/wishes to | wish/wishes | wishes | hope/hopes to
        hope/hopes | have asked for | has asked for | call for | calls for | could do more
        could do better | could be | could usefully | could be better/stronger/clearer/improved
        priority for improvement/development | area for development/improvement/growth
        areas for development/improvement | an area for further | a focus for improvement
        next step is | due for | due to be | recommend+ | recommended that | would recommend
        is/are a priority | remains/remain a priority | a priority for | a development point
        development area | room for improvement | scope for | scope to | work to do
        work to be done | more to do | long way to go | some way to go | have/has to be
        lobby/lobbying | crying out for | long for | remains/remain to be
        still/are/is/remain/remains outstanding | requires improvement | call/calls for greater
        desire for | a desire to | appetite for
        """,
    "doubt": """
        not know whether/if/how/what/who/when/which | not aware whether/if/of | unaware of
        unaware whether/that | not sure whether/that/how/if/what | not certain
        not confident that | not clear whether/how/who/what/if | unclear whether/how/who/what/if
        unsure whether/how | unsure who/what/if/of/about | uncertain whether/how/about
        unable to say/tell/show | doubt | doubt whether | doubts about
        question/questions/questioned whether | wonder whether | unconvinced that | no evidence
        not convinced | little evidence | no way of knowing | no way of telling
        cannot say/tell | can not say/tell | can not show | guess/guesses at | not known
        is/are not known
        """,
    "too": "too | far too | much too | too often | too much | too many | too few | too little",
    "rare": """
        rare | rarely | seldom | few | very few | fewer | little | hardly ever | low | very low
        reduced | infrequent | minimal | negligible | isolated | small number of | only a few
        only a handful | a handful | lower | lowest | hardly | scant | uncommon | unusual
        very rare | very rarely | less common | diminishing
        """,
    "common": """
        high | higher | highest | common | frequent | frequently | widespread | rife
        persistent | rising | growing | increasing | prevalent | remain/remains high | very high
        stubbornly high | doubled | trebled | significant | considerable | serious | major
        repeated | excessive | constant | soaring
        """,
    "bad measure": """
        absence | absences | persistent absence | severe absence | pa | sa | exclusions
        exclusion | suspensions | suspension | turnover | complaints | complaint | gap | gaps
        vacancies | vacancy | lates | lateness | incidents | incident | sickness | costs | cost
        deficit | workload | waiting list | waiting lists | waiting times | neet | dropout
        drop out rate | injuries | accidents | accident rate | debt | debts | arrears | spend
        staff absence | energy use | difference | differences | backlog | backlogs | detentions
        referrals | sanctions | truancy | bullying | low level disruption | disruption
        overspend | errors | disadvantage gap | attainment gap | disruptions | near misses
        breaches | data breaches | energy costs | agency spend | supply costs | waste
        sickness absence | grievances | leavers | attrition | staff turnover | mobility
        behaviour incidents | unexplained absence | unauthorised absence | permanent exclusions
        racist incidents | bullying incidents
        """,
}
