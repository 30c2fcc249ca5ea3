"""Words that claim something, praise it, or lead to what is said beside the claim.

The same form as `words_of_gaps`. claim: verbs of a main clause. modal: may or would, so no claim
alone. remedy: verbs whose object may be bad. good: praise. reports: documents that lay down duties,
whose content is no claim. The rest are joints: contrast, purpose, reason, relative, when, question.
"""

CLAIMS = {
    "good": """
        good | strong | strongly | strength | strengths | a strength | robust | clear | clearly
        effective | effectively | excellent | outstanding practice | well | in place
        now in place | embedded | established | well established | secure | high quality
        confident | confidently | with confidence | regular | regularly | up to date
        is/are up to date | complete | completed | accurate | accurately | timely | on time
        thorough | thoroughly | ambitious | positive | positively | valued | praised | safe
        warm | calm | successful | successfully | high profile | high expectations | robustly
        high standards | high priority | healthy | appropriate | appropriately | sufficient
        enough | sharp | rigorous | rigorously | comprehensive | detailed | systematic
        systematically | coherent | cohesive | proactive | proactively | swift | swiftly
        prompt | promptly | quick | quickly | carefully | careful | closely | close
        broad and balanced | rich | well led | well planned | well attended | well received
        well used | well informed | well understood | skilled | skilful | knowledgeable
        experienced | aware | aware of | compliant | fit for purpose | available | ready
        trained | fully trained | met in full | are met | is met | happy | proud | welcoming
        inclusive | transparent | accessible | reliable | sustainable | balanced
        a balanced budget | in surplus | met | helpful | useful | popular | productive
        purposeful | supportive | reduced | eliminated | current | lead discussions | of use
        to good effect | good use | best practice | embedded in | equitable | stable | smooth
        smoothly | exemplary | innovative | fully staffed | fully met | fully compliant
        works well | work well | easy | easily | satisfied | a wide range | wide range | precise
        precisely | firm | firmly | resilient | durable | low turnover | meaningful | shared
        common approach | agreed | properly | correctly | correct | coordinated | joined up
        well coordinated | engaged | motivated | the norm | impressive | exceptional | generous
        vibrant | flourishing | thriving | talented | well developed | valid | credible
        trusted | realistic | achievable | evidence based | research informed | modern
        improved and embedded | zero tolerance | quality assured | streamlined | efficient
        efficiently | unqualified audit opinion | clean audit | unqualified opinion
        unqualified accounts | no longer have/has/had to | no longer need/needs to
        have/has left behind | a fair | is/are/was/were fair | fair and | fair to
        """,
    "claim": """
        is | are | was | were | has | have | had | do | does | did | can | know | knows | knew
        known | understand | understands | understood | meet | meets | met | hold | holds | held
        keep | keeps | kept | give | gives | gave | given | take | takes | took | taken | make
        makes | made | set | sets | see | sees | saw | seen | say | says | said | tell | tells
        told | feel | feels | felt | find | finds | found | lead | leads | led | run | runs
        ran | get | gets | got | go | goes | went | gone | come | comes | came | speak | speaks
        spoke | write | writes | wrote | written | read | reads | bring | brings | brought
        build | builds | built | send | sends | sent | show | shows | showed | shown | teach
        teaches | taught | learn | learns | learnt | think | thinks | thought | spend | spends
        spent | choose | chooses | chose | chosen | begin | begins | began | draw | draws | drew
        drawn | drive | drives | drove | win | wins | won | pay | pays | paid | put | puts | sit
        sits | sat | stand | stands | stood | oversee | oversees | oversaw | undertake
        undertakes | undertook | undertaken | done | leave | leaves | rise | rises | become
        becomes | became | eat | eats | sing | sings | play+ | walk+ | attend+ | publish+
        review+ | receive+ | monitor+ | check+ | analyse+ | evaluate+ | ensure+ | support+
        promote+ | develop+ | provide+ | commission+ | share+ | use+ | record+ | report+
        track+ | work+ | include+ | enable+ | allow+ | offer+ | deliver+ | complete+ | follow+
        identify+ | agree+ | apply+ | approve+ | appoint+ | assess+ | assist+ | audit+
        benefit+ | book+ | brief+ | challenge+ | collect+ | communicate+ | compare+ | conduct+
        confirm+ | consider+ | consult+ | contact+ | contribute+ | coordinate+ | create+
        cover+ | declare+ | demonstrate+ | design+ | discuss+ | document+ | embed+ | employ+
        empower+ | encourage+ | engage+ | enjoy+ | enrich+ | escalate+ | establish+ | examine+
        expect+ | explain+ | express+ | facilitate+ | feature+ | focus+ | focuses | form+
        fund+ | guide+ | help+ | host+ | implement+ | improve+ | inform+ | inspire+ | integrate+
        introduce+ | investigate+ | invite+ | involve+ | issue+ | join+ | liaise+ | link+
        listen+ | log+ | logged | look+ | maintain+ | manage+ | map+ | mapped | mark+ | match+
        measure+ | mentor+ | model+ | moderate+ | observe+ | open+ | operate+ | organise+ | own+
        participate+ | plan+ | planned | practise+ | prepare+ | present+ | prioritise+
        procure+ | produce+ | protect+ | reach+ | recognise+ | reflect+ | refer+ | regard+
        rehearse+ | relate+ | remain+ | remove+ | renew+ | replace+ | represent+ | respect+
        respond+ | reward+ | sample+ | scan+ | scrutinise+ | seek+ | seeks | sought | serve+
        settle+ | sign+ | spot+ | stay+ | store+ | strengthen+ | submit+ | survey+ | talk+
        target+ | test+ | thrive+ | train+ | transfer+ | transition+ | treat+ | trust+ | turn+
        update+ | value+ | visit+ | volunteer+ | vote+ | want+ | watch+ | welcome+ | coach+
        continue+ | belong+ | care+ | live+ | start+ | adapt+ | act+ | adopt+ | adhere+
        advise+ | align+ | allocate+ | answer+ | arrange+ | articulate+ | assign+ | assure+
        celebrate+ | chair+ | commit+ | comply+ | comprise+ | concern+ | connect+ | consist+
        consolidate+ | contain+ | control+ | cooperate+ | deploy+ | describe+ | determine+
        direct+ | display+ | distribute+ | enhance+ | equip+ | equipped | exceed+ | exercise+
        exist+ | experience+ | explore+ | extend+ | fit | fits | fitted | foster+ | fulfil
        fulfils | fulfilled | gather+ | grow | grows | highlight+ | house+ | impact+ | induct+
        influence+ | inspect+ | install+ | invest+ | name+ | note+ | nurture+ | obtain+ | occur
        occurs | occurred | outline+ | perform+ | place+ | post+ | prevent+ | process+
        programme+ | progress+ | propose+ | publicise+ | purchase+ | pursue+ | raise+ | rate+
        recall+ | reconcile+ | recruit+ | regulate+ | reinforce+ | rely+ | remember+ | reply+
        require+ | resource+ | restrict+ | retain+ | return+ | reveal+ | roll+ | rotate+ | save+
        schedule+ | score+ | secure+ | select+ | sequence+ | shape+ | signpost+ | solve+
        specify+ | staff | staffed | state+ | stock+ | suggest+ | supply+ | sustain+ | tailor+
        tend+ | underpin+ | underpins | underpinned | unite+ | utilise+ | verify+ | supervise+
        tackle+ | address+ | resolve+ | reduce+ | eliminate+ | deal | deals | dealt | intervene+
        pass+ | lock+ | close+ | switch+ | pool+ | split | splits | add+ | adjust+ | archive+
        back+ | balance+ | base+ | broker+ | budget+ | centralise+ | cite+ | clean+ | collate+
        combine+ | count+ | define+ | depend+ | dedicate+ | differentiate+ | divide+ | double+
        enter+ | enrol | enrols | enrolled | evidence+ | film+ | finish+ | flag+ | flagged
        greet+ | group+ | hear | hears | heard | hire+ | interpret+ | interview+ | licence+
        license+ | load+ | locate+ | move+ | negotiate+ | notify+ | number+ | order+ | pair+
        phone+ | pilot+ | praise+ | prompt+ | prove+ | quote+ | rank+ | receipt+ | release+
        remind+ | repair+ | request+ | reserve+ | rest+ | search+ | segregate+ | sort+ | source+
        sponsor+ | standardise+ | step+ | structure+ | study+ | subscribe+ | sum+ | tour+
        undergo | undergoes | understand+ | upload+ | weigh+ | wear | wears | wore
        acknowledge+ | adjudicate+ | aim+ | appraise+ | appreciate+ | authorise+ | award+
        accompany+ | achieve+ | access+ | accept+ | account+ | adjourn+ | bid | bids | bond+
        bridge+ | capture+ | cater+ | certify+ | circulate+ | clarify+ | classify+ | code+
        compile+ | complement+ | conclude+ | correct+ | countersign+ | credit+ | date+ | debate+
        decide+ | delegate+ | detail+ | devise+ | digitise+ | earn+ | elect+ | email+ | exclude+
        expand+ | feed | feeds | fed | file+ | gain+ | generate+ | graduate+ | grant+ | handle+
        happen+ | interest+ | keep+ | lend | lends | limit+ | list+ | mean | means | meant
        narrow+ | nominate+ | outperform+ | outsource+ | perceive+ | permit | permits
        permitted | picture+ | point+ | preserve+ | probe+ | project+ | quiz | quizzes
        reassure+ | refine+ | refresh+ | register+ | relish+ | restart+ | resume+ | ring | rings
        rewrite | rewrites | rewrote | rewritten | sell | sells | sold | shadow+ | stretch+
        steer+ | succeed+ | total+ | transform+ | travel | travels | treasure+ | trigger+ | vet
        vets | vetted | warn+ | wash+ | widen+ | stop+ | ask+ | call+ | try | tries | tried
        miss | misses | compensate+ | catch | catches | caught | vary+ | differ+ | comment+
        compliment+ | remark+ | mention+ | swap | swaps | swapped | strive+ | strives | strove
        flourish+ | blossom+ | excel | excels | excelled | champion+ | cherish+ | relax+
        collaborate+ | socialise+ | chat | chats | laugh+ | smile+ | imagine+ | recount+
        retell | retells | recite+ | compete+ | dance+ | paint+ | cook+ | harvest+ | swim
        swims | swam | climb+ | jog | tidy | tidies | clear+ | sweep | sweeps | empty+ | fill+
        unlock+ | patrol | patrols | convene+ | assemble+ | enthuse+ | excite+ | motivate+
        energise+ | stimulate+ | captivate+ | absorb+ | immerse+ | embrace+ | uphold | upholds
        upheld | honour+ | obey+ | abide | abides | conform+ | correspond+ | coincide+ | mirror+
        echo | echoes | suit+ | amount+ | equal | equals | total | attain+ | accomplish+
        surpass+ | possess+ | carry+ | carries | convey+ | transport+ | enquire+ | inquire+
        redeem+ | borrow+ | rent+ | lease+ | buy | buys | bought | trade+ | exchange+ | repay+
        refund+ | invoice+ | subsidise+ | donate+ | predict+ | estimate+ | calculate+ | tally+
        judge+ | contrast+ | interrogate+ | validate+ | accredit+ | sanction+ | ratify+
        ratified | endorse+ | enact+ | enforce+ | launch+ | initiate+ | unveil+ | deepen+
        broaden+ | lengthen+ | sharpen+ | hone+ | polish+ | revise+ | amend+ | edit+ | redraft+
        draft+ | translate+ | print+ | laminate+ | exhibit+ | showcase+ | illustrate+ | depict+
        portray+ | index+ | catalogue+ | stack+ | guard+ | insure+ | shield+ | shelter+
        accommodate+ | nourish+ | clothe+ | heal+ | soothe+ | comfort+ | console+ | calm+ | coax
        urge+ | persuade+ | convince+ | alert+ | debrief+ | orient+ | acquaint+ | familiarise+
        furnish+ | decorate+ | refurbish+ | renovate+ | rebuild | rebuilt | upgrade+
        modernise+ | insulate+ | heat+ | ventilate+ | charge+ | plug+ | merge+ | federate+
        cluster+ | ally+ | affiliate+ | confer | confers | mediate+ | arbitrate+ | conciliate+
        timetable+ | roster+ | rota | alternate+ | cycle+ | loan+ | allot | allots | apportion+
        disseminate+ | advertise+ | dub | nickname+ | thank+ | applaud+ | commend+
        congratulate+ | admire+ | emulate+ | imitate+ | exemplify | exemplifies | embody
        embodies | personify | symbolise+ | signal | signals | denote+ | indicate+ | imply
        implies | infer | infers | deduce+ | opt | opts | shortlist+ | remunerate+ | reimburse+
        claimed | claims | charges | charged | questions | questioned | forecast | labelled
        textured | are met | is met | mend+ | fix | fixes | fixed | likes | liked | love+
        pupils/staff/parents/children/governors/teachers/families/they/we like
        """,
    "modal": "may | might | would | could | can be | may be | might be | may not be the case",
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
        cleared up | put/puts behind | heal/heals/healed | gone | has/have been worked off
        worked off | seen off | paid off | told of/about | informed of/about | alerted to
        warned of/about/against | reminded of | notified of | briefed on/about | taught about
        talk/talks/talked about | learn/learns/learned/learnt about | hear/hears/heard about
        insured against | insures against | trained in/on/to | cut | prepared for
        prepare/prepares for | plan/plans/planned for | provision for | managing | handling
        dealing with | solving | correcting | resolving | overcoming | spotting | investigating
        removing
        """,
    "reports": """
        sets out | set out | setting out | states | state that | stated | specifies | specify
        stipulates | prescribes | makes clear | make clear | made clear | make it clear
        sets down | policy/handbook/guidance/guide/code/plan says
        scheme/agreement/document/packs/pack/letter says
        policy/handbook/guidance/guide/code/plan/scheme/agreement/document/packs/pack/letter say
        which says | which say | that says | that say | reminded that | reminds staff
        aware that they | clear that they | know/knows that they/it/you | know they | knows they
        understand that they | understands that | understand they | told that | taught that
        policy/plan/handbook/document/guide/scheme/guidance/booklet describes | explains
        explain | outlines | outline | says when/who/how/what | say when/who/how/what
        lays down | trained in what | know/knows what/who/whom/how/where/which/when
        understand/understands what/who/how/when | can/could explain/say/tell | clear about
        clear what/who/how | clear who | shown how | taught how | taught what
        """,
    "contrast": """
        but | however | although | though | whereas | while | whilst | yet | nevertheless
        nonetheless | on the other hand | conversely | albeit | in contrast | by contrast
        still others
        """,
    "concession": """
        even though | even if | despite | in spite of | notwithstanding | regardless of
        """,
    "purpose": """
        so that | in order to | in order that | to ensure | to ensure that | to make sure
        to enable | with a view to | for the purpose of | so as to | so as not to | to prevent
        to avoid | to help | to support | to allow | to reduce | to improve | to inform
        to check | with the aim of | in the hope | lest | in case | ensuring | making sure
        enabling | to see | to see whether
        """,
    "reason": """
        because | because of | due to | owing to | given that | given | thanks to
        as a result of
        as there/they/it/we/this/these/too/not/no/some/many/most/staff/pupils/the/cost
        since they/it/there/we/staff/pupils/no | on the grounds | in the light of | in light of
        in response to | as shown | as evidenced | evidenced by | as the minutes
        """,
    "relative": """
        who | whose | whom | which | pupils/children/students/families/parents/those that
        staff/schools/people/learners/anyone/areas/cases/subjects/groups that | anything that
        for whom | in which | with whom
        as was/were/is noted/said/reported/shown/agreed/found/discussed/recommended/stated
        """,
    "when": """
        if | when | whenever | where | wherever | as soon as | regardless | in the event of
        by the time
        """,
    "question": """
        whether | how | how far | how well | how many | what | why | the extent to which
        the way | to what extent | as to
        """,
    "result": "so | therefore | thus | hence | and as a result | as a result | and so",
    "and": "and | or | and also | plus",
    "to": "to",
    "that": "that",
}
