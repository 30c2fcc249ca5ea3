"""Faults that are said of something, by the kind of thing that is wrong.

FAULTS are of the kind bad. Adverbs in -ly, nouns in -ness and words in un-, mis- and -less follow
automatically (`phrases`). STATES are bad only as what something is, feels or gets: `the office is
cold`, but not `cold meals are served`.
"""

FAULTS = {
    "late or slow": """
        late | later | too late | overdue | slow | slower | slowest | sluggish | tardy | behind
        behind schedule/time/plan/track | off track | is/are off | delayed | postponed
        cancelled | deferred | missed | rushed | hurried | last minute | at the last minute
        at the last moment | at short notice | the night before | after the event
        after its/their due/statutory/target/review/expiry/closing/set date/deadline
        outside its/their/the statutory/agreed/required/target time/times/timescale/timescales
        outside its/their/the statutory/agreed/required/target timeframe/window/limit/limits
        after the fact | retrospective | belated | protracted | lengthy | long delays/waits
        much longer | longer than | too long | takes/take/took longer | drawn out | stale
        static | stalled | stuck | stagnant | stagnated | plateaued | flatlined | on hold
        paused | suspended until | in abeyance | dormant | lapsed | expired | parked | shelved
        on the back burner | lost momentum | lost its way | petered out | fizzled out | faded
        dried up | tailed off | dropped off | gone quiet | gone backwards | overtaken by events
        discontinued | abandoned | scrapped | closed down | backlogged
        minutes/hours/days/weeks into the/a/each
        in arrears | yet another | long overdue | premature | prematurely | as long as ever
        interminable | dated
        """,
    "worn or unfit": """
        out of date | outdated | outmoded | obsolete | antiquated | archaic | superseded
        predate/predates/predated | ageing | aging | worn | worn out | shabby | tatty | scruffy
        broken | faulty | defective | leaking | leaky | leaks | cracked | peeling | rusting
        rusty | rotten | decaying | crumbling | subsidence | dilapidated | derelict | run down
        end of life | beyond end of life | not fit for purpose | unfit
        no longer fit | outgrown | damp | mouldy | mould | draughty | stuffy | airless | dirty
        filthy | grubby | smelly | noisy | cramped | crammed | squeezed | overcrowded
        over crowded | cluttered | untidy | messy | bare | blocked | buried | floods | flooded
        hot in summer | overheats | overheat | asbestos debris | below/under floor | condemned
        sharp edges | slippery | trip hazard/hazards | exposed wiring | stained | vandalised
        boarded up | propped open | taped/held together | patched up | patched
        single glazed | painted/screwed/rusted shut
        ropey | makeshift | improvised | portable heaters | buckets
        duct tape | out of order | out of action | out of stock
        was/were/is/are out of time | bald
        flickering | dripping | rattling | squeaking | wonky | sagging | rotting | stinking
        reeking | greasy | strewn | swampy | boggy | muddy | clammy | humid | scorching | deafening
        blinding | glaring | echoing | inaudible | blurry | grainy | dangling | barren | gloomy
        lumpy | bumpy | jerky | streaky | chipped | ripped | smashed | shattered | snapped | bent
        twisted | rusted | soiled | littered | silted | parched | muffled | smudged | pixelated
        corrupted | infected | orphaned | discoloured | crowded | mired | bogged down
        """,
    "weak or thin": """
        weak | weaker | weakest | weakly | poor | poorer | poorest | poorly | inadequate
        insufficient | limited | incomplete | unfinished | underdeveloped | under developed
        generic | vague | superficial | surface level | fragmented | disjointed | sparse | thin
        scarce | scant | scanty | meagre | slim | slight | skeletal | nominal | minimal
        negligible | token | tokenism | tokenistic | cursory | perfunctory | rudimentary
        primitive | crude | simplistic | shallow | narrow | marginal | peripheral | bland
        mundane | undemanding | too easy | woolly | hazy | sketchy | obscure | murky | blurred
        ambiguous | ambiguity | opaque | flawed | flaws | unsound | erroneous | inaccurate
        inaccuracies | imprecise | incorrect | incorrectly | wrong | wrongly | mistaken
        invalid | spurious | misleading | contradictory | conflicting | illogical | incoherent
        patchwork | piecemeal | haphazard | muddled | chaotic | chaos | shambolic | a shambles
        a mess | slapdash | sloppy | careless | lax | slack | loose | porous | lenient
        half hearted | lukewarm | indifferent | lacklustre | mediocre | second rate
        second best | substandard | below par | not good enough | dull | drab | dreary | tedious
        boring | monotonous | repetitive | repetition | repeats | formulaic | unambitious
        coasting | pedestrian | lifeless | stilted | wooden | tame | trivial | badly | bad
        worse | worst | awful | dreadful | terrible | appalling | dire | dismal | abysmal
        lamentable | woeful | pitiful | bleak | grim | troubling | alarming | shocking
        disappointing | disastrous | painfully | unbalanced | imbalance | lopsided | top heavy
        amount/amounts/amounted to a/an/little/nothing/no/one | amounting to a/an/little
        boil/boils/boiled down to | come/comes/came down to a/an/little/nothing | no more than a/an
        nothing more than a/an | not much more than | barely/hardly/scarcely more than
        is/are just/basically/simply/merely/mainly/mostly/essentially/effectively a/an
        consist/consists/consisted of a leaflet/handout/powerpoint/video/form/quiz/link/list
        mean/means an/a assembly/leaflet/poster/talk/worksheet/video/quiz/handout
        we/you/they are blind
        consist/consists/consisted of a chat/conversation/mail/tour/walk | on a good day
        buy/buys/bought/bring/brings their own glue/pens/paper/stationery/resources/equipment
        as strangers | as complete/total/perfect/virtual strangers | glorified
        may/might as well | may/might as well not | may/might just as well
        has/have stopped meaning/working/functioning | what passes for | whatever passes for
        passes/pass/passed for | in inverted commas
        do the maths | do the sums | draw your own conclusions | you can guess/imagine the
        you can work out | work out the rest | the less said | less said | say no more
        enough said | need we/i say more | go figure | goes to die | go to die | to gather dust
        less often/regularly/quickly than the rest/others/average/other/national
        been shut since/for
        pool/lift/library/hall/gym/kitchen/toilet/playground/field/block/room has been closed
        biggest/main/commonest/chief/loudest complaint/grumble/gripe
        spill/spills/spilled/spilling over into | only by chance/luck/accident
        bottom of | in the bottom | less well | less good | less often
        less secure | less clear | less effective | less confident | less likely | less able to
        less consistent | modest | patchily | hollow | toothless | meaningless | empty words
        cosmetic | a formality | rubber stamp/stamps/stamped | a paper exercise | on paper
        in theory | in name only | on paper only | only on paper | only in draft
        exists only in draft | lip service | tick | tick box | box ticking
        seen as a tick box exercise | a box to tick | window dressing | for show
        for the sake of | an afterthought | afterthought | neither use nor | of little use
        of little value | of limited value | of no use | of no value | a waste | in vain
        to no avail | no effect | scrappy | backward | poorly evidenced | over confident
        wanting | lacking in | feeble | ill thought out | rough and ready | hit or miss
        uneventful | imperfect | petty | useless | worthless | futile | shoddy | slipshod
        skimpy | stodgy | unremarkable | lame | inept | ramshackle | rambling
        repetitious | dry | dumbed down | spoon fed | rote | by rote | low level | low quality
        low standard | low ambition | low expectations | third rate | below standard
        below expectations | below the standard | below average | short lived
        half empty | watered down | boisterous | rowdy | raucous | lively at best | is one way
        one way communication | all one way | and little else | little else | another matter
        a different matter | another story | a different story
        asserted/claimed/assumed/stated/declared/presumed not/without
        alike whatever/regardless | the same for everyone/all whatever/regardless
        overblown | paltry | measly | derisory | trifling | notional | nebulous | foggy | esoteric
        waffly | half baked | fickle | flaky | cobbled
        a/one/two/three page/pages/paragraph/paragraphs/line/lines/sentence/sentences long
        without cause/reason/foundation/basis/grounds
        """,
    "unclear or unknown": """
        unclear | unknown | invisible | confusing | confused | confusion | baffling
        bewildering | a mystery | mysterious | impenetrable | jargon | wordy | long winded
        overlong | illegible | unreadable | cryptic | open to interpretation
        interpreted/understood/applied differently | misunderstood | misapplied | misread
        policy/plan/strategy/handbook/guidance/guide/code/contract says/said nothing about/on
        scheme/agreement/document/pack/letter/report says/said nothing about/on
        policies/plans/rules/packs say/said nothing about/on
        silent on | mixed messages | in the dark | out of the loop | kept in the dark | unaware
        unsure | uncertain | uncertainty | unfamiliar | ignorant | ill informed | ill defined
        ill prepared | ill equipped | ill at ease | at sea | out of their depth | at a loss
        lost | hearsay | guesswork | anecdotal | subjective | arbitrary | out at random | by chance
        pot luck | hit and miss | a lottery | postcode lottery
        doubtful | questionable | dubious | suspect | debatable | disputed
        different/differing accounts/answers/explanations/versions
        asserted/claimed/assumed/stated/declared/presumed rather
        views/opinions/accounts/answers differ/differed/vary/varied | reads/read like a/an
        """,
    "hard or heavy": """
        difficult | tricky | awkward | a challenge | challenging to | problematic | a problem
        a/some/real/serious risk of/that/to | frail | incompatible | puzzling | tiresome | unlit
        forgetful | a barrier | a weakness | weakness | weaknesses in | a concern | of concern
        a worry
        concerning | worrying | a struggle | a burden | burdensome | onerous | an obstacle
        obstacles | impossible | cumbersome | clumsy | clunky | unwieldy | bureaucratic
        laborious | time consuming | manual and slow | double entry | double handling | retyped
        cut and paste | copied and pasted | paper based | heavily loaded | overloaded
        oversized | bloated | excessive | exorbitant | over the top | overbearing | prescriptive
        rigid | inflexible | complicated | convoluted | over complicated | overcomplicated
        labyrinthine | painful | punishing | relentless | exhausting | draining | gruelling
        stressful | intrusive | hard to come by | a nightmare | a headache | a drain on
        a distraction | a sore point | a sticking point | a hindrance | an issue
        a matter of complaint/concern/regret | cause/causes for concern
        gives/give cause for concern | cause/causes concern | raise/raises concerns
        hard/difficult to find/reach/read/follow/see/understand/access/use/say/tell | arduous
        daunting | forbidding | oppressive | stifling | crippling | perplexing
        over prescriptive | long hours | a hassle | a nuisance | inconvenient | impractical
        unworkable | vexed | thorny | fiddly | troublesome | taxing | at breaking | beyond them
        beyond us
        so long/few/many/little/large/small/slow/complex/busy/low/poor/late/tight that
        gave cause for concern | gave rise to concern | give/gives rise to concern
        """,
    "people ill at ease": """
        unhappy | dissatisfied | discontented | disgruntled | frustrated | frustrating
        frustration | annoyed | irritated | resent | resentful | resentment | bitter | aggrieved
        concerned that | concerned about | worried | anxious | nervous | fearful | frightened
        afraid | scared | intimidated | terrified | uneasy | uncomfortable | embarrassed
        ashamed | humiliated | humiliating | belittled | patronised | overwhelmed | burnt out
        close to burnout | burnout | stressed | strained | fraught | tense | weary | fatigue
        exhausted | exhaustion | demoralised | low morale | morale is low | disheartened
        disillusioned | demotivated | despondent | desperate | hopeless | helpless
        powerless | lonely | isolated | in isolation | left behind | sidelined | excluded from
        shut out | forgotten | overlooked | ignored | neglected | marginalised
        undervalued | taken for granted | unheard | disengaged | disaffected | disenfranchised
        detached | remote from | disconnected | passive | apathetic | apathy | cynical
        cynicism | sceptical | scepticism | distrust | mistrust | defensive | hostile
        adversarial | confrontational | aggressive | rude | abrasive | dismissive
        complacent | complacency | reluctant | reluctance | resistant | resistance | unwilling
        hesitant | hesitate/hesitates | dread | dislike | object to | objected | distracted
        restless | sleepy | disruptive | disrupted | disorderly | unruly | defiant | bullied
        blamed | shamed | put off | puts off | discourages/discourage/discouraged | deters/deter
        alienates/alienate | demoralising | dispiriting | shout/shouts/shouted at | told off
        criticised | critical of | frowned on | unwelcome | a culture of blame/fear/silence
        blame culture | ill will | at loggerheads | fall/fell out | walk/walked out | surprised
        surprised by/at/to | caught unawares | taken aback | perplexed | puzzled | bemused
        dismayed | exasperated | infuriated | impatient | disappointed | saddened | hurt
        guilty | pressured | pressurised | harried | hassled | flustered | panicked
        traumatised | depressed | miserable | glum | pessimistic | in despair | in tears
        victimised | ridiculed | mocked | teased | picked on | rejected | aloof
        distant | evasive | secretive | high handed | autocratic | arrogant | condescending
        patronising | intimidating | insensitive | irritable | lazy | idle | incompetent
        incapable | indecisive | irresponsible | dysfunctional | disorganised | in disarray
        at odds with each other | divided | polarised | in conflict | uninterested
        feel/feels/felt like spectators/strangers/outsiders/intruders/guests
        feel/feels/felt like an/a afterthought/burden/nuisance/stranger/outsider
        hurtful | cruel | obstinate | prickly | touchy | grumpy | moody | sulky | sneering
        sarcastic | mocking | menacing | coercive | domineering | bossy | prying | gossipy | shifty
        furtive | clandestine
        """,
    "too few people": """
        vacant | unfilled | vacancy | vacancies | understaffed | under staffed | short staffed
        short of | shorthanded | one deep | single point of failure | under resourced
        overstretched | stretched | stretched thin/thinly | thinly spread | spread thinly
        spread too thin | overworked | double hatted | doubling up
        wearing two/several/many hats | swamped | inundated | drowning | firefighting
        in crisis | in short supply | shortage | shortages | shortfall | shortfalls
        unqualified | under qualified | untrained | inexperienced | unprepared
        hard to recruit/staff/fill | difficult to recruit/fill | no time for | lack of time
        out of their own time | in their own time | on top of | on top of a full timetable
        alongside a full timetable | single handed | single handedly | at breaking point
        at capacity | beyond capacity | under capacity | over capacity | overcapacity
        over subscribed | oversubscribed | undersubscribed | under subscribed | full to bursting
        run/runs/ran/running out | short of staff/time/money/space/cash | run off their feet
        few and far between | numerous vacancies | one man | a one man band | dwindling
        depleted | skeleton staff | a skeleton staff | bare bones | transient | paid too little
        """,
    "money": """
        costly | expensive | overpriced | prohibitive | unviable | loss making | in the red
        overspent | over spent | overspend/overspends/overspending | in deficit | deficit
        in debt | underfunded | under funded | unspent | wasted | wasteful | squandered
        unsustainable | unaffordable | eating into | bankrupt | insolvent | cash strapped
        out of pocket | hand to mouth | frittered | swallowed up by | absorbed into general
        hardship | poverty | uncollected
        over budget | income/takings/revenue/donations came/come/comes/is/was below/under budget
        """,
    "unfair or unsafe": """
        unsafe | unsuitable | inappropriate | inappropriately | unsatisfactory | unacceptable
        unequal | unfair | inequitable | inequity | inequality/inequalities | discriminatory
        biased | prejudiced | disproportionate | over represented | under represented
        overrepresented | underrepresented | harsh | punitive | at risk | vulnerable to
        exposed to | prone to | susceptible to | harmful | in breach | in breach of | breached
        non compliant | noncompliant | contrary to | unlawful | illegal | improper | at odds
        at odds with | out of step | out of tune | out of line | inconsistent with | disparity
        disparities | less favourably | worse off | off rolled | inaccessible | out of reach
        excluded | denied access | withheld | turned away | turned down | kept waiting
        left waiting | left without | go/goes/went without | go/goes hungry | do/does without
        unattended | unsupervised | left open | left unlocked | left blank | left undone
        left unsaid | left unanswered | locked out | barred | hard hit | hit hard | hardest hit
        stigma | stigmatised | stigmatising | stereotyped | stereotypes | segregated
        in bottom sets | withdrawn from | taken out of | pulled out of | kept apart | kept in at
        sent out of | adverse | adversely | unjust | dangerous to | insecure | violent | abusive
        forced | coerced | punished | denied | deprived | deprived of | discriminated against
        treated as second class | second class | unsecured | in jeopardy | in danger | perilous
        treacherous | deadly | toxic | exploited | penalised | for the few | for the lucky few
        out of bounds | off limits | at the back | last in the queue | at the bottom
        not welcome | wedged open | wedged | jammed open | unlocked | lying around
        over the limit/cap/ceiling/maximum/allowance | under the stairs/staircase
        under the main/back stairs/staircase
        lethal | poisonous | noxious | forged | faked | doctored | backdated | tampered with
        inflated
        """,
    "harmed or turned out": """
        suspended | expelled | injured | harmed | wounded | burned | burnt | bitten | poisoned
        hospitalised | drowned | killed | trapped | stranded | marooned | robbed | burgled
        hacked | defrauded | cheated | duped | deceived | misinformed | assaulted | attacked
        threatened | harassed | groped | stalked | beaten | arrested | prosecuted | sued
        evicted | sacked | ousted | deposed | restrained | sent away | sent packing | shunted
        shouted down | laughed at | pushed around/about/aside | knocked down/over
        run over | was/were/been dropped | melt/melts/melted/melting away
        drained/draining away | ebbed/ebbing away | trickled away | drifted away/off/apart
        slipped away | wound up early | gone to the wall | gone under
        shut whenever/for/all/most/until/without | closed whenever/for/all/most/until/without
        """,
    "fails to work": """
        ineffective | ineffectively | inefficient | unreliable | fragile | shaky | brittle
        precarious | flimsy | unstable | erratic | intermittent | temperamental | slow to
        prone to failure | unsuccessful | unproductive | counterproductive | counter productive
        ill judged | ill conceived | misconceived | misguided | underperforming
        underperformance | underachieve/underachieves | underachievement | worsening
        deteriorating | deteriorated | deterioration | eroded | eroding | erosion | collapsed
        collapsing | undone | unravelling | unravelled | discrepancy | discrepancies
        duplication | bottleneck | bottlenecks | omission | omissions | gaps in | pressure on
        pressures on | errors in | mistakes in | outstanding actions | reactive | ad hoc
        sporadic | infrequent | irregular | irregularly | in fits and starts | on and off
        sweltering | turbulent | extravagant | profligate | redundant | suffocating | draconian
        capricious | ineffectual | impotent | tepid | impassable | jammed | disused | disordered
        stop start | as and when | now and then/again | once in a while | once in a blue moon
        only when asked | when time allows/permits | if time allows/permits | time permitting
        in its/their own good time
        when they can | when staffing allows | when possible | if and when | when convenient
        unofficial | under used | underused | under utilised | underutilised | unused | unread
        unopened | untouched since/for | unloved | under reported | under identified
        under recorded
        misused | misuse | miscoded | mislaid | misplaced | misfiled | mismatch | mismatched
        bypassed | duplicated | in silos | siloed | divorced from | unrelated
        unconnected | dispersed | scattered | differently | to different standards
        at the expense of | one size fits all | on the back of | recycled from | as a sanction
        as a punishment | at cross purposes | pulling in different directions | low | lower
        close to nothing/zero/nil/none
        lowest | negative | negatively | missing | absent from | missing from
        persistently absent | switched off | turned off | unpopular | stubborn | on the rise
        on the increase | on the wane | on the decline | in decline | on the back of an envelope
        on scraps of paper | on sticky notes | on post it notes | in a drawer | in drawers
        in a cupboard | in cupboards | in trays | on a memory stick
        on memory sticks | word for word | copied from | copying from
        time out of lessons | colouring in | busy work | lost to | behind closed doors
        under the table | out of sight | an exception rather than the rule | the exception
        too close | confidence is low | stubbornly | amount/amounts to | bounce/bounces back
        underestimated | stifled | stifles/stifle | limits/limit
        constrains/constrain/constrained | restricts/restrict | impedes/impede/impeded
        obstructs/obstruct/obstructed | depends/depend/relies/rely on one
        depends/depend on where/who/which/goodwill | rely/relies/relying on goodwill
        their own system/systems/codes/forms/way/ways | their own version/versions/approach
        use/uses/used its/their own | stand/stands empty | stands/stand idle
        gathers/gather dust | outnumber/outnumbers | not applicable | backlog | backlogs
        heavy use of | high use of | overuse of | over use of | heavy reliance on | off the road
        widespread | rife | endemic | prevalent | commonplace | for other purposes
        on other things | in tatters | in ruins | in chaos | in difficulty | in trouble
        in doubt | adrift | rudderless | leaderless | directionless | derailed | dislocated
        out of control | in free fall | deadlocked | log jammed | gridlocked | moribund
        defunct | inoperative | glitchy | buggy | full of holes | full of errors/mistakes
        riddled with | dogged by | plagued by | beset by | bedevilled by | hamstrung by
        beset with | shot through with | at the whim of | on a whim | once only | few and far
        in dribs and drabs | hand copied | over again
        from scratch | one off | a one off | one off event/events | withdrawn | taken away
        scaled back | cut back | axed | halted | wound down | filed away | put away unread
        a succession of | a string of | a revolving door | a merry go round | abrupt
        acrimonious | anaemic | choppy | congested | deficient | deplorable | discouraging
        disparate | dusty | false | fuzzy | hasty | immature | impersonal | incomprehensible
        inconclusive | inexact | inferior | mechanical | overambitious | polluted | rundown
        squalid | sterile | stingy | superfluous | tenuous | tortuous | ugly | volatile
        wayward | creaking | rickety | beyond repair/saving/use | beyond economic repair/use
        used as store/stores/storage/storeroom/storerooms/overspill/overflow
        used as store rooms
        work/works/working/planned separately | separately from each/one
        """,
}

STATES = {
    "state": """
        old | older | oldest | elderly | dark | cold | freezing | hungry | bored | tired | dim
        flat | heavy | tough | hard | severe | upset | angry | hidden | absent | basic | cross
        random | empty | idle | dear | vulnerable | away | stark | short | small | hazardous
        dangerous | risky | rough | steep | rubbish | rank
        an empty shelf/folder/box/page/tray/chair/file/room/space | a cardboard box
        a corridor/cupboard/storeroom/stockroom/larder/broom/garage/basement/attic
        a cupboard under | a car park | car parks | a waiting room/area | a holding pen
        a pen/cage/cell/dungeon/prison/fortress | a warren | a rabbit warren | a building site
        a wasteland | a wind tunnel | a mud bath | a bog | a swamp | a quagmire | a puddle | a sauna
        an oven/icebox/eyesore | a fridge/freezer | a greenhouse in | a goldfish bowl | a graveyard
        a ghost town | a patch of mud/grass/gravel/concrete | a muddy/bare/scrubby patch
        a bear garden | bedlam | pandemonium | mayhem
        a zoo/circus/jungle/stampede/scrum/crush/bunfight/rabble
        a battle/war zone | a turf war | a tug of war | a cattle market | a conveyor belt
        a treadmill | a hamster wheel | a merry go round | a revolving door | a roundabout
        a leaflet/handout/poster/lanyard/powerpoint/slideshow/worksheet/crossword/wordsearch
        a slide/photocopy/photo/photograph/video
        leaflets | handouts | posters | slides | worksheets | wordsearches | photocopies
        a phone number | an email address | a tick list | a doss | a skive
        google translate | a stack/pile/heap/bundle/sheaf of
        a chair/stool/bench/sofa/beanbag/shelf/drawer/filing | two/three chairs/shelves/boxes
        a spare desk/table | a tick box | a box ticking | a ticking | a name on
        a name on a list/sheet/door | a list of names/hopes/wishes/intentions | a lick of paint
        a lottery/gamble/raffle/roulette/tombola/guess/hunch | a coin toss | a toss up | a lucky dip
        guesswork | a wing and a prayer | a brick wall | a stone wall | a minefield | a maze
        a labyrinth | a mess | a muddle | a shambles | a nightmare | an ordeal | a headache
        a palaver | a rigmarole | a faff | a hassle | a bind | a bore | a yawn | a turn off
        a battle | a struggle | an uphill struggle/battle/task | a slog | a marathon
        a formality | an afterthought | an irrelevance | a gesture | a token gesture | a fig leaf
        a work of fiction | fiction | pure fiction | a fiction | a fairy tale | a fantasy | a myth
        a mirage | an illusion | a facade | a pretence | a charade | a pantomime
        a smokescreen | a wish list | a shopping list | a to do list | a rumour
        a liability | a nuisance | a weak link/spot/point | a blind spot | the weak/weakest link
        an achilles heel | our achilles heel | a relic | a museum piece | an antique | a throwback
        a dinosaur | a time capsule | a telling off | a ticking off | a lecture | a monologue
        a sermon | a sales pitch | a photo opportunity | a one man/woman band | a one man/woman show
        a moving target | a hot potato | a leap in the dark | a house of cards | a time bomb
        a ticking time bomb | a powder keg | a tinderbox | strangers | complete strangers | islands
        a stranger | a silo | silos | an island | fiefdoms | a fiefdom | a shell | a skeleton
        worse again/still/yet | worse than ever
        a matter of custom/habit/luck/chance/guesswork/goodwill/faith
        a shadow of | a husk | a pale imitation/shadow/copy | a poor man | a compromise
        an hour/afternoon/evening/morning of notices/slides/reading
        a box/folder/tray/bag of old/past/photocopied/leftover
        """,
}
