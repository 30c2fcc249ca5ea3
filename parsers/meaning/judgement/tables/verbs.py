"""Verbs of main clauses.

claim: a verb of a plain claim. remedy: a claim too, and its object may be bad. Verbs of what people
do are in `activities`, by families.
"""

VERBS = {
    "claim": """
        is/are to be found/seen/read/heard | run/runs/ran over two/three/four/five/six/several
        are able to | is able to | were able to
        outstrip/outstrips/outstripped | outpace/outpaces/outpaced | given over to
        do/does/did/perform/performs/performed as well as | hum | hums | hummed | buzz | buzzes
        buzzed | sang | sung | flew | threw | thrown | wake | wakes | woke | shake | shakes
        shook | sleep | sleeps | slept | swept | spin | spins | spun | hang | hangs | hung
        strike | strikes | struck | stick | sticks | stuck to | dig | digs | dug | swing
        swings | swung | rang | sprang | shine | shines | shone | slide | slides | slid
        pounce+ | glow+ | sparkle+ | cheer+ | greet+ | chatter+ | whisper+ | relish+ | savour+
        devour+ | gather+ | huddle+ | cycle+ | sail+ | hike+ | trek | treks | sow | sows | sowed
        sown | rinse+ | scrub | scrubs | scrubbed | mop | mops | mopped | sew | sews | sewed
        carve+ | sculpt+ | sketch+
        conduct+ | strum | rhyme+ | recall+ | wonder+ | puzzle+ | reason+ | argue
        debate+ | deliberate+ | hypothesise+ | theorise+ | speculate+ | weigh+ | sift+ | combed
        trawl+ | scour+ | skim | scan+ | browse+ | pore | pores | swap+ | barter+ | haggle+
        bargain+ | outbid | clinch+ | tied | bind | binds | bound | weld+
        slotted | dovetail+ | interlock+ | reconcile+ | accord+ | concur | concurs
        concurred | assent+ | consent+ | sit/sits/sat/sitting in on | drop in | drops in
        call in | calls in | grass/hedges is/are cut | is/are cut up | able/minds are stretched
        ports/sticks/websites/sites/searches are/were blocked | sinks work/run/drain/are
        persist/persists/persisted with | keep to | keeps to | stick to | sticks to | hold to
        holds to | abide by | abides by | knock+ | push+ | pull+ | throws | touch+
        boil+ | pour+ | mix+ | stir | stirs | stirred | chop | chops | slice+ | wrap
        wraps | wrapped | pack | packs | fold | folds | stretch+ | jump+ | hop | hops | bounce+
        ride | rides | rode | ridden | fly | flies | crawl+ | clap | claps | hug | hugs | lay
        lays | laid | lean+ | kneel | kneels | bend | bends | bent | promise+ | apologise+
        forgive | forgives | chaperone+ | ferry | ferries | fetch+ | insist+ | remark+
        smile+ | wave+ | nod | nods | shelter+ | mingle+ | circulate+ | dispense+ | rotate+
        revolve+ | span | spans | hinge | house+ | stem | stems | flow | flows | feed | feeds
        speak up | speaks up | own up | owns up | join in | joins in | take part | takes part
        pitch in | step up | steps up | look after | looks after | care for | cares for
        turn up | turns up | are/is/were/be worn | will do so | will continue | will go on
        will remain | will stay | will always | would recommend their/the/our/this/it/us
        close/closes/closed/end/ends/ended/finish/finishes/finished the year/term at/on/with
        closed/closes at £
        question | is | are | was | were | has | have | had | do | does | did | can | know
        knows | knew | known | meet | meets | met | hold
        holds | held | kept | give | gives | gave | given | take | takes | took
        taken | make | makes | made | set | sets | see | sees | saw | seen | say | says | said
        tell | tells | told | feel | feels | felt | find | finds | found | lead | leads | led
        run | runs | ran | get | gets | got | go | goes | went | come | comes | came
        speak | speaks | spoke | write | writes | wrote | written | read | reads | bring
        brings | brought | build | builds | built | send | sends | sent | show | shows | showed
        shown | teach | teaches | taught | learn | learns | learnt | think | thinks | thought
        spend | spends | spent | choose | chooses | chose | chosen | begin | begins | began
        draw | draws | drew | drawn | drive | drives | drove | win | wins | won | pay | pays
        paid | put | puts | sit | sits | sat | stand | stands | stood
        oversaw | undertake | undertakes | undertook | undertaken | done | leave | leaves | rise
        rises | become | becomes | became | eat | eats | sing | sings | play+ | walk+ | attend+
        publish+ | receive+ | check+ | evaluate+ | ensure+
        promote+ | develop+ | provide+ | commission+ | share+ | use+
        report+ | work+ | include+ | enable+ | allow+ | offer+ | deliver+ | complete+
        follow+ | agree+ | apply+ | approve+ | appoint+ | assess+ | audit+
        benefit+ | book+ | brief+ | collect+ | communicate+ | compare+ | confirm+
        consider+ | consult+ | contact+ | contribute+ | coordinate+ | create+ | cover+
        declare+ | demonstrate+ | design+ | discuss+ | document+ | embed+ | employ+
        encourage+ | engage+ | enjoy+ | enrich+ | escalate+ | establish+ | examine+ | expect+
        explain+ | express+ | facilitate+ | feature+ | focus+ | form+ | fund+ | guide+
        help+ | host+ | implement+ | improve+ | inform+ | inspire+ | integrate+ | introduce+
        invite+ | involve+ | issue+ | join+ | liaise+ | link+ | listen+ | log+
        look+ | maintain+ | map+ | mapped | mark+ | match+ | measure+
        mentor+ | model+ | moderate+ | observe+ | open+ | operate+ | organise+ | own+
        participate+ | plan+ | planned | practise+ | prepare+ | present+ | prioritise+
        produce+ | protect+ | reach+ | recognise+ | reflect+ | refer+ | regard+
        rehearse+ | relate+ | remain+ | renew+ | replace+ | represent+ | respect+
        respond+ | reward+ | sample+ | scrutinise+ | seek+ | sought | serve+ | settle+
        sign+ | spot+ | stay+ | store+ | submit+ | survey+ | talk+ | target+
        test+ | thrive+ | train+ | transfer+ | transition+ | treat+ | trust+ | turn+ | update+
        value+ | visit+ | vote+ | want+ | watch+ | welcome+ | coach+ | continue+
        belong+ | care+ | live+ | start+ | adapt+ | act+ | adopt+ | adhere+ | advise+ | align+
        allocate+ | answer+ | arrange+ | assign+ | assure+ | celebrate+ | chair+
        commit+ | comply+ | comprise+ | concern+ | connect+ | consist+ | consolidate+ | contain+
        control+ | cooperate+ | deploy+ | describe+ | determine+ | direct+ | display+
        distribute+ | enhance+ | equip+ | exceed+ | exercise+ | exist+ | experience+
        explore+ | extend+ | fit | fits | fitted | grow
        grows | highlight+ | impact+ | induct+ | influence+ | inspect+ | install+ | invest+
        name+ | note+ | occur | occurs | occurred | outline+ | perform+
        place+ | post+ | process+ | programme+ | progress+ | propose+ | publicise+
        purchase+ | pursue+ | raise+ | rate+ | recruit+ | regulate+ | reinforce+ | rely+
        remember+ | reply+ | require+ | resource+ | restrict+ | retain+ | return+ | reveal+
        roll+ | save+ | schedule+ | score+ | secure+ | select+ | sequence+ | shape+ | signpost+
        specify+ | staff | staffed | state+ | stock+ | suggest+ | supply+ | sustain+
        tailor+ | tend+ | underpin+ | underpinned | unite+ | utilise+ | verify+
        supervise+ | eliminate+ | deal | deals | dealt
        intervene+ | pass+ | lock+ | close+ | switch+ | pool+ | split | splits | add+ | adjust+
        archive+ | back+ | balance+ | base+ | broker+ | budget+ | centralise+ | cite+ | clean+
        collate+ | combine+ | count+ | define+ | depend+ | dedicate+ | differentiate+ | divide+
        double+ | enrol | enrols | enrolled | evidence+ | film+ | finish+ | flag+
        flagged | group+ | hear | hears | heard | hire+ | interpret+ | interview+ | licence+
        license+ | load+ | locate+ | move+ | negotiate+ | notify+ | number+ | order+ | pair+
        phone+ | pilot+ | praise+ | prompt+ | prove+ | quote+ | rank+ | receipt+ | release+
        remind+ | repair+ | request+ | reserve+ | rest+ | search+ | sort+ | source+
        sponsor+ | step+ | structure+ | study+ | subscribe+ | sum+ | tour+
        undergo | undergoes | understand+ | wear | wears | wore | acknowledge+
        adjudicate+ | aim+ | appraise+ | appreciate+ | authorise+ | award+ | accompany+
        achieve+ | access+ | accept+ | account+ | adjourn+ | bid | bids | bond+ | bridge+
        capture+ | cater+ | certify+ | classify+ | code+ | compile+ | complement+
        conclude+ | countersign+ | credit+ | date+ | decide+ | delegate+ | detail+
        earn+ | elect+ | email+ | exclude+ | fed | file+ | gain+
        graduate+ | grant+ | happen+ | interest+ | keep+ | lend | lends
        limit+ | list+ | mean | means | meant | narrow+ | nominate+ | outperform+ | outsource+
        perceive+ | permit | permits | permitted | picture+ | point+ | preserve+ | probe+
        project+ | quiz | quizzes | reassure+ | refine+ | refresh+ | register+ | restart+
        resume+ | ring | rings | rewrite | rewrites | rewrote | rewritten | sell | sells | sold
        shadow+ | steer+ | succeed+ | total+ | transform+ | treasure+
        trigger+ | vet | vets | vetted | warn+ | wash+ | widen+ | stop+ | ask+ | call+ | try
        tries | tried | miss | misses | compensate+ | catch | catches | caught | vary+ | differ+
        comment+ | compliment+ | mention+ | strive+ | strove
        blossom+ | excel | excels | excelled | champion+ | cherish+ | relax+
        collaborate+ | socialise+ | chat | chats | laugh+ | imagine+ | recount+ | retell
        retells | recite+ | compete+ | dance+ | paint+ | cook+ | harvest+ | swim | swims | swam
        climb+ | jog | tidy | tidies | clear+ | sweep | sweeps | empty+ | fill+ | unlock+
        patrol | patrols | convene+ | enthuse+ | excite+ | motivate+ | energise+
        stimulate+ | captivate+ | absorb+ | immerse+ | embrace+ | uphold | upholds | upheld
        honour+ | obey+ | abide | abides | conform+ | correspond+ | coincide+ | mirror+ | echo
        echoes | suit+ | amount+ | equal | equals | attain+ | accomplish+ | surpass+
        possess+ | carry+ | convey+ | transport+ | enquire+ | inquire+ | redeem+
        borrow+ | rent+ | lease+ | buy | buys | bought | trade+ | exchange+ | repay+ | refund+
        invoice+ | subsidise+ | donate+ | predict+ | estimate+ | calculate+ | tally+ | judge+
        contrast+ | interrogate+ | validate+ | accredit+ | sanction+ | ratify+
        endorse+ | enact+ | enforce+ | launch+ | unveil+ | deepen+
        lengthen+ | sharpen+ | hone+ | polish+ | revise+ | amend+ | edit+ | redraft+ | draft+
        translate+ | print+ | laminate+ | exhibit+ | showcase+ | illustrate+ | depict+
        portray+ | index+ | catalogue+ | stack+ | guard+ | insure+ | shield+
        clothe+ | heal+ | soothe+ | comfort+ | console+ | calm+ | coax | urge+
        persuade+ | convince+ | alert+ | debrief+ | orient+ | acquaint+ | familiarise+
        furnish+ | decorate+ | refurbish+ | renovate+ | rebuild | rebuilt | upgrade+
        insulate+ | heat+ | ventilate+ | charge+ | plug+ | merge+ | federate+
        cluster+ | ally+ | affiliate+ | confer | confers | mediate+ | arbitrate+ | conciliate+
        timetable+ | roster+ | rota | alternate+ | loan+ | allot | allots | apportion+
        disseminate+ | advertise+ | dub | nickname+ | thank+ | applaud+ | commend+
        congratulate+ | admire+ | emulate+ | imitate+ | exemplify | exemplifies | embody
        embodies | personify | symbolise+ | signal | signals | denote+ | indicate+ | imply
        implies | infer | infers | opt | opts | shortlist+ | remunerate+ | reimburse+
        claimed | claims | questions | questioned | forecast | labelled
        textured | are met | is met | mend+ | likes | liked | love+
        pupils/staff/parents/children/governors/teachers/families/they/we like
        costs them/it/the/each/every
        cope+ | take/takes/took charge | cross check+ | cross reference+
        get/gets/got down on/to the/their/his/her
        is/are planned for the whole/entire
        opened in january/february/march/april/may/june/july/august/september/october/november
        opened in december/autumn/spring/summer/winter
        """,
    "remedy": """
        support/supports/supported/supporting | identify/identifies/identified/identifying
        address/addresses/addressed/addressing | tackle/tackles/tackled/tackling
        challenge/challenges/challenged/challenging | reduce/reduces/reduced/reducing
        prevent/prevents/prevented/preventing | avoid/avoids/avoided/avoiding
        help/helps/helped | record/records/recorded/recording | log/logs/logged/logging
        report/reports/reported | monitor/monitors/monitored/monitoring
        track/tracks/tracked/tracking | review/reviews/reviewed/reviewing
        analyse/analyses/analysed/analysing | respond/responds to | act/acts/acted on
        deal/deals/dealt with | follow/follows/followed up | manage/manages/managed
        remove/removes/removed | eliminate/eliminates/eliminated | resolve/resolves/resolved
        close/closes/closed | target/targets/targeted | correct/corrects/corrected
        raise/raises/raised | visit/visits/visited | discuss/discusses/discussed
        investigate/investigates/investigated | spot/spots/spotted | pick/picks/picked up
        escalate/escalates/escalated | fill/fills/filled | mitigate/mitigates/mitigated
        minimise/minimises/minimised | repair/repairs/repaired | replace/replaces/replaced
        know/knows who/which/what | overcome | overcame | overcomes | protect/protects/protected
        listen/listens/listened to | understand/understands/understood
        account/accounts/accounted for | contact/contacts/contacted | intervene/intervenes
        chase/chases/chased | handle/handles/handled | check/checks/checked | fix/fixes/fixed
        resist/resists | combat/combats | counter/counters | guard/guards against
        detect/detects | aware of | alert to | sensitive to | acknowledged
        acknowledge/acknowledges
        ask/asks/asked hard/tough/probing/searching questions about/on | repay/repays/repaid
        paid back | written off | met from | put/puts/putting an end to | do/does away with
        end/ends/ended | rid of | cure/cures/cured | solve/solves/solved | made good
        remedied/remedies/remedy | cleared | put right | rectified | patched
        explore/explores/explored | examine/examines/examined | probe/probes/probed
        looked into | looked at | look at | taken up | taken seriously | take seriously
        pursue/pursues/pursued | settle/settles/settled | acted upon | attended to | ironed out
        sort/sorts/sorted out | clear/clears/cleared up | make/makes good
        forestall/forestalls/forestalled | head/heads/headed off | ward/wards off
        nip/nips/nipped in | banish/banishes/banished | do/does/done away
        weed/weeds/weeded out | root/roots/rooted out | stamp/stamps/stamped out | cut/cuts out
        bring/brings/brought down | drive/drives/driven down | send/sends/sent back
        turn/turns/turned around | advertise/advertises/advertised
        eradicate/eradicates/eradicated | dispel/dispels/dispelled | allay/allays/allayed
        outlaw/outlaws/outlawed | abolish/abolishes/abolished | quash/quashes/quashed
        put/puts behind | heal/heals/healed | gone | has/have been worked off
        worked off | seen off | paid off | told of/about | informed of/about | alerted to
        warned of/about/against | reminded of | notified of | briefed on/about | taught about
        talk/talks/talked about | learn/learns/learned/learnt about | hear/hears/heard about
        insured against | insures against | trained in/on/to | cut | prepared for
        prepare/prepares for | plan/plans/planned for | provision for | managing | handling
        dealing with | solving | correcting | resolving | overcoming | spotting | investigating
        removing
        mend/mends/mended | recover/recovers/recovered | met by | swept up
        cover/covers/covered | turned round | hunted down | retaught | swapped
        made up for/in/later/by/on
        """,
}
