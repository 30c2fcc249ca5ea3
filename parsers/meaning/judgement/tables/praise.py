"""Praise that is said of something. Of the kind good."""

PRAISE = {
    "good": """
        have/has cracked it/breakfast/lunch/lunchtimes/mornings/attendance/punctuality/behaviour
        up and running | cook/cooks/cooked/bakes/baked/make/makes/made from scratch
        up to scratch/speed/standard/strength/code | up to the mark
        second to none | in good order/shape/heart/hands/repair/condition/health/time/voice
        in good working order | in working order | in full swing | in safe hands
        in capable hands | in fine fettle | in step with | in tune with | in sync | in hand
        well in hand | on the ball | on track | on the right lines/track
        on a sound/firm/secure footing | on an even keel | on their/its toes | on hand | to hand
        at ease | at the ready | under control | under lock and key | inside out | by heart
        like clockwork | to the letter | without a hitch/fuss/fault
        without a single/further recommendation/finding/hitch/query/qualification/objection
        more than a poster/slogan/document/form/statement/logo/notice/gesture/name/title/display
        not just a poster/slogan/document/form/statement/logo/notice/gesture/name/title/display
        not just paper/words/talk | more than paper/words/talk | hand in glove
        hand in hand | a lifeline | a joy | a pleasure | a delight | a treat | a hit | a boon
        a credit to | a model of | a godsend | a success | a triumph | an asset | a real asset
        a beacon | a source of pride | a jewel | nipped/nip/nips in the bud | above board
        is/are to hand | within its/their/our means | is/are short and/, | stretched in every/all
        stretched and challenged
        no points/issues/matters/queries were raised | in date
        not change anything/a | no effort/expense has been spared
        no effort/expense is spared
        within the limit/limits/target/standard/standards/deadline/timescale/timescales/range
        within limits/target/standard/timescale | neither/none was/were upheld | not upheld
        no case to answer
        worth the journey/effort/wait/money | worth it | pays/paid/pay off/dividends
        hits/hit the mark | hit the ground running | go/goes/going down well
        never looked back | phones are/is out of sight | phones out of sight
        rise/rises/rose to the occasion | speak/speaks/spoke highly | sing the praises
        sings/sing its/their praises | thumbs up | clean bill of health | with flying colours
        seamless | seamlessly | faultless | flawless | spotless | impeccable | immaculate
        fluent | fluently | adept | deft | astute | shrewd | diligent | diligently | assiduous
        meticulous | meticulously | scrupulous | scrupulously | painstaking | conscientious
        attentive | considerate | courteous | courteously | polite | politely | respectful
        respectfully | tactful | with tact | kindly | gentle | patient | patiently | generous
        cheerful | lively | articulate | eloquent | insightful | perceptive | discerning
        imaginative | inventive | resourceful | enterprising | versatile | nimble | agile
        responsive | receptive | approachable | dependable | steadfast | dedicated | committed
        devoted | loyal | eager | keen | enthusiastic | enthusiastically | with enthusiasm
        with relish | absorbed | engrossed | rapt | fascinated | delighted | pleased | contented
        relaxed | tidy | orderly | neat | neatly | clean | pristine | bright | airy | spacious
        well lit | well kept | well stocked | well equipped | well resourced | well staffed
        well run | well managed | well matched | well chosen | well prepared | well looked after
        well cared for | well spoken of | well ordered | well behaved | well organised
        well thought out | well written | well taught | well taken care of | well maintained
        well ahead | well before | well documented | well structured | flexible | user friendly
        concise | succinct | crisp | lucid | plain | in plain words | straightforward | simple
        intuitive | legible | readable | substantial assurance | reasonable assurance
        full assurance | fully costed | watertight | foolproof | failsafe | rock solid | solid
        sturdy | sound | steady | steadily | dependably | assured | packed | full house
        sought after | in demand | heavily subscribed | a waiting list for | flourish
        flourishes | thrive | thrives | excels | excel | bear/bears/bore fruit | bearing fruit
        break/breaks even | broke even | come/comes/came into its own | give/gives/gave and take
        keep/keeps/kept abreast/pace/faith | as one | with one voice | free of charge
        free to all | open to all | for all to see | without exception | a fixture
        part and parcel | part of the furniture | second nature | in full | spot on | bang on
        on the nail | on the dot | to time | to budget | to plan | within budget | on budget
        under budget | ahead of schedule/time | enviable | first rate | first class | top class
        top notch | world class | of a high order | to a high standard | of high quality
        are behind us | is behind us | peerless | unmatched | unsurpassed | unbroken | and fair
        unequalled | unblemished | unimpeachable | unerring | unswerving | unflagging
        unhurried | is/are/was/were up and running | be up and running | vivid | vividly
        go/goes/went without a hitch/incident/fuss/problem | at their fingertips
        whoever comes/wants/wishes/asks/needs | get/gets/got off to a good/flying start
        off to a flying start | lovely | beautiful | beautifully | splendid | superb | superbly
        magnificent | delightful | charming | elegant | pleasant | admirable | admirably
        commendable | laudable | great | kind | friendly | wonderful | brilliant | marvellous
        terrific | fantastic | excellent | exciting | engaging | inspiring | stimulating
        enjoyable | fun | wise | wisely | sensible | sensibly | prudent | prudently | judicious
        measured | thoughtful | thoughtfully | sensitive | sensitively | compassionate | caring
        nurturing | respected | admired | esteemed | cherished | beloved | treasured | prized
        celebrated | acclaimed | award winning | renowned | rewarding | fruitful | worthwhile
        beneficial | valuable | invaluable | priceless | indispensable | instructive
        illuminating | persuasive | compelling | convincing | authoritative | expert | expertly
        masterly | accomplished | proficient | competent | competently | capable | able | apt
        well suited | suitable | suitably | rightly | just right | lawful | compliant with
        punctual | punctually | alert | vigilant | watchful | observant | mindful
        conscientiously | faithful | faithfully | reliably | harmonious | amicable | cordial
        constructive | constructively | cooperative | collaborative | collegial | united
        tight knit | buoyant | healthy | robust | vigorous | energetic | dynamic | animated
        upbeat | optimistic | resolute | pragmatic | workable | feasible | viable | affordable
        economical | cost effective | good value | value for money
        leave/leaves/left nothing to chance | waste/wastes/wasted no time
        nothing is left to chance
        lose/loses/lost no time | spare/spares no effort/pains
        without being told/asked/reminded/prompted/chased | without prompting
        without reminding | without being nagged | nothing they/he/she/we would change/alter
        nothing to complain of/about | never asked/expected/required/made/forced/obliged to
        never had so many/much/such | never been so good/strong/high/full/well
        never been better/stronger/higher/busier/fuller/calmer/easier | without having to
        without needing to | without the need | adaptable | ample | appealing | attractive
        authentic | bold | brisk | candid | comfortable | complementary | congenial | creative
        decisive | democratic | diplomatic | discreet | disciplined | encouraging | ethical
        gifted | graceful | honest | hospitable | humane | informative | inquisitive
        inspirational | integrated | intelligent | interesting | inviting | joyful | lasting
        logical | mature | memorable | methodical | motivating | nourishing | peaceful
        polished | powerful | principled | proportionate | rational | reassuring | refreshing
        reputable | restorative | satisfying | sincere | sociable | speedy | spirited | stylish
        sympathetic | tailored | tasteful | thrifty | tolerant | truthful | unbiased
        uncluttered | unobtrusive | uplifting | verifiable | wholehearted | wholesome | willing
        cut/reduced/shortened/trimmed/pared to a/one/two single/page/pages/side/sides
        cut/reduced/shortened/trimmed/pared to a single page/side | waste/wastes/wasted little
        waste/wastes/wasted very little | taken out of use/service | has/have not had/needed to
        did not have/need to | owe/owes/owed no/nothing
        been/was/were/is/are cut/reduced to a/one/two/three page/pages/side/sides | good
        strong | strongly | strength | strengths | a strength | clear | clearly | effective
        effectively | outstanding practice | well | in place | now in place | embedded
        established | well established | secure | high quality | confident | confidently
        with confidence | regular | regularly | up to date | is/are up to date | complete
        completed | accurate | accurately | timely | on time | thorough | thoroughly | ambitious
        positive | positively | valued | praised | safe | warm | calm | successful
        successfully | high profile | high expectations | robustly | high standards
        high priority | appropriate | appropriately | sufficient | enough | sharp | rigorous
        rigorously | comprehensive | detailed | systematic | systematically | coherent
        cohesive | proactive | proactively | swift | swiftly | prompt | promptly | quick
        quickly | carefully | careful | closely | close | broad and balanced | rich | well led
        is/are up to standard/scratch/strength/speed/par | well planned | well attended
        well received | well used | well informed
        well understood | skilled | skilful | knowledgeable | experienced | aware | aware of
        compliant | fit for purpose | available | ready | trained | fully trained | met in full
        are met | is met | happy | proud | welcoming | inclusive | transparent | accessible
        reliable | sustainable | balanced | a balanced budget | in surplus | met | helpful
        useful | popular | productive | purposeful | supportive | reduced | eliminated | current
        lead discussions | of use | to good effect | good use | best practice | embedded in
        equitable | stable | smooth | smoothly | exemplary | innovative | fully staffed
        fully met | fully compliant | works well | work well | easy | easily | satisfied
        a wide range | wide range | precise | precisely | firm | firmly | resilient | durable
        pleases/delights/delighted/heartens/reassures us/them/parents/families/pupils/staff/trustees
        beat/beats/beating our/its/their/the target/targets/forecast/benchmark/average
        low turnover | meaningful | shared | common approach | agreed | properly | correctly
        correct | coordinated | joined up | well coordinated | engaged | motivated | the norm
        impressive | exceptional | vibrant | flourishing | thriving | talented | well developed
        valid | credible | trusted | realistic | achievable | evidence based | research informed
        modern | improved and embedded | zero tolerance | quality assured | streamlined
        efficient | efficiently | unqualified audit opinion | clean audit | unqualified opinion
        unqualified accounts | no longer have/has/had to | no longer need/needs to
        have/has left behind | a fair | is/are/was/were fair | fair and | fair to
        firm but fair
        come/comes/came in under/below/within/inside budget | inside budget
        found/finds/find no exceptions/exception/fault | quorate
        keep/keeps/kept up with/to | is/are/was/were qualified and/in/to/for | in the open
        fine in/for/at/with | all fine
        need/needs/needed no | rarely/seldom changed/altered/cancelled/moved/out
        raised/raises/raise no points/point/issues/matters/queries/objections
        little/nothing to fault/criticise/complain | hard/difficult to find a better/finer/stronger
        hard/difficult to better/beat/fault/improve | can/could be relied on/upon
        none remains/remain/recurred/recurs | none is/are/was/were left
        room/space/office/entrance/budget/building/hall/garden of its/their own
        nobody/none appealed/objected/complained/withdrew/resigned/dissented
        no one appealed/objected/complained/withdrew/resigned/dissented
        amiable | bespoke | brave | chirpy | civil | clever | colourful | communicative | conducive
        convenient | convivial | copious | courageous | decent | delicious | empathetic | fearless
        forthright | gracious | grateful | heartening | heartfelt | impartial | incisive
        industrious | ingenious | joyous | nutritious | obliging | optimal | painless | passionate
        personable | playful | pleasing | plentiful | prestigious | restful | serene | staunch
        sterling | superior | tasty | tenacious | thankful | tireless | trustworthy | unstinting
        witty | worthy | zealous
        get/gets/got it right | get/gets/got things done | hit/hits the spot
        pay/pays/paid its/their way | pull/pulls its/their weight | go/goes/went the extra mile
        from strength to strength | stand/stands/stood up to scrutiny | stand/stands/stood the test
        bear/bears scrutiny | hold/holds its/their own | come/comes up trumps
        work/works/worked as it/they should | work/works/worked as intended
        do/does its/their/the job | does what it says | leave/leaves no one/nobody behind/out
        miss/misses/missed nothing | want/wants for nothing | lack/lacks/lacked nothing
        make/makes/made sense | make/makes/made a/all difference
        make/makes/made all the difference | add/adds/added value
        save/saves/saved time/money/hours/paper | well worth | worth its/their weight
        speak/speaks for itself/themselves | in plenty of time | with time to spare
        with ease/care/pride/conviction | without trouble/difficulty/problem/problems
        without a murmur/problem | at the first attempt | first time round
        to the penny/day/minute | as planned/promised/agreed/intended | as it/they should be
        beyond/above expectations | in tip top
        in top/excellent/perfect condition/order/shape/health | in credit/balance/profit
        in the black
        on course
        pupils/children/students/readers are stretched
        standing room only | sold out | a sell out | packed to the doors/rafters/gills
        roof/roofs/store/cellar/hall/loft/floor/wall/walls is/are/was/were dry
        stay/stays/stayed/kept dry | swear/swears by
        want/wants/wanted to come/stay/join/return/continue/learn/help
        want/wants/wanted to go/carry/keep on | stopped having to
        warm/safe/sound and dry | dry and warm/safe/sound | and is/are dry | now dry | dry again
        without fetching/calling/ringing/involving/troubling/bothering me/us/anyone/anybody/the/a
        a proper | a hive of | purpose built | custom built | a haven | an oasis | a showcase
        written off only | dry since | none suspected
        outstanding actions/repairs/jobs/items completed/done/closed/finished/addressed
        """,
}
