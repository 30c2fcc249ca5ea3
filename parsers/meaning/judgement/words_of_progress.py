"""Idioms of success and of progress, and what only sounds bad, by kind.

The same form as `words_of_gaps`, and the kinds of `words_of_claims` and `words_of_degree`.
reference: says where something stands, no more.
"""

PROGRESS = {
    "good": """
        up and running | up to scratch/speed/standard/strength/code | up to the mark
        second to none | in good order/shape/heart/hands/repair/condition/health/time/voice
        in good working order | in working order | in full swing | in safe hands
        in capable hands | in fine fettle | in step with | in tune with | in sync | in hand
        well in hand | on the ball | on track | on the right lines/track
        on a sound/firm/secure footing | on an even keel | on their/its toes | on hand | to hand
        at ease | at the ready | under control | under lock and key | inside out | by heart
        like clockwork | to the letter | without a hitch/fuss/fault | hand in glove
        hand in hand | a lifeline | a joy | a pleasure | a delight | a treat | a hit | a boon
        a credit to | a model of | a godsend | a success | a triumph | an asset | a real asset
        a beacon | a source of pride | a jewel | nipped/nip/nips in the bud | above board
        worth the journey/effort/wait/money | worth it | pays/paid/pay off/dividends
        hits/hit the mark | hit the ground running | go/goes down well
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
        separately recorded/tracked/reported/identified/monitored/costed/analysed
        cut/reduced/shortened/trimmed/pared to a/one/two single/page/pages/side/sides
        cut/reduced/shortened/trimmed/pared to a single page/side | waste/wastes/wasted little
        waste/wastes/wasted very little | taken out of use/service | has/have not had/needed to
        did not have/need to | owe/owes/owed no/nothing
        been/was/were/is/are cut/reduced to a/one/two/three page/pages/side/sides
        """,
    "part": """
        in principle | so far | so far so good | early days | a mixed bag/picture/blessing
        a mixed story/message | a curate egg | good in parts | in patches | within limits
        at least in/at/on/among/during/while/until | more often than not | nine times out of ten
        for now | for the moment | half the battle | getting there | part of the way
        half way to | up to now | as yet only | moderate assurance | partial assurance
        in the early years only | most of the time | much of the time | some of the time
        rather | in draft form | on alternate | on most | on some | as far as the
        for the present | if not quite | if not yet | if not in | if not always
        if not at/to/for/on/as/so/every/all | something of a | more hit than miss | with varying
        depends/depend which | half of/the | about half | under half | over half | around half
        roughly half | mostly | a handful | in the main | a good number of | a good many
        a fair number of | a minority of | a proportion of | a sprinkling of | a scattering of
        the bulk of | the lion share | the greater part | the better part | the larger part
        large parts of | parts of | a share of | a fraction of | much of | the rest to follow
        with the rest to follow | second best only | by halves | not across | a degree of
        a modicum of
        when staff/teachers/adults/leaders are about/present/around/watching/there/near
        when governors/inspectors/visitors are about/present/around/watching/there/near
        in name if | eventually | by fits and starts | within reason
        better/more/higher than half/most/some/many | than to | than in | than at | than for
        than with | than among | more readily than | more easily than | more often than
        when the weather is fine | in fine weather | weather permitting
        when the weather allows | others wait | fewer/less than half | less than a third
        fewer than a third | not as often/regularly/quickly/promptly/fully as
        less often/regularly/quickly than the/it/we/planned/intended/promised/required/agreed
        when they are made/done/held/used/taught/given/kept/sent/set/followed/applied/carried
        when supervised
        when it is made/done/held/used/taught/given/kept/sent/set/followed/applied/carried
        when present | in the end | sooner or later | on the ground floor | than on
        on the ground floor only | more than it does | more than they do
        on/only/for/in part of | in the north/south/east/west of | in parts of
        on one/two/three/four days a/in/of
        where it is given/made/used/taught/offered/available
        where they are given/made/used/taught/offered/available
        """,
    "excepted": """
        save on/in/at/for/where/when/that | all bar | bar one/two/three/a/the | apart from
        minus the | with the sole exception | with one exception | with two/three exceptions
        with the odd exception | give or take | short of one/two/three
        """,
    "moving": """
        on the mend | on the way up | turned/turning the/a corner | finding its/their feet
        found its/their feet | getting/get/gets to grips | gaining ground
        getting/got/get/gets off the ground | gathering pace/momentum | taking root | takes root
        taken root | looking up | coming along/on/together/round/back | catching on | nearing
        approaching | green shoots | first fruits | off to a promising/slow start
        edged/edging/edges up | crept/creeping/creeps up | inched/inching/inches up
        nudged/nudging up | has/have picked up | perking/perked up | ticking up | closer to
        nearer to | nearer | on the road to | a step closer | half done | half built
        half complete | half finished | half written | partly done | under way at | warmed up
        thawing | thawed | growing in | worked through | working through | being worked through
        starting to show | promising | a promising start | a start has been made | the first of
        the beginnings of | inroads | made/making/make inroads | some headway | some progress
        some improvement | some success | an earlier stage | at an earlier stage | earlier stage
        less far on | less far along | further back | early signs | first signs
        encouraging signs | some signs | signs of progress/improvement/recovery | within reach
        within sight | in sight | in prospect | on the horizon | is/are returning
        on the way back | coming back | being rebuilt | growing back | is/are picking up
        is/are coming to | coming round to | is/are gaining | gaining in | gaining the
        is/are slowly | slowly being
        more successful/effective/reliable/accurate/positive/stable/settled/efficient
        """,
    "neutral": """
        low/lowest attainers/attaining/achievers/performers | to almost/nearly none/zero
        to zero/nil
        lower/upper/middle school/schools/years/sixth/phase
        lower/upper/middle primary/secondary/floor/site/building | lower/upper key
        lower/upper ability/attaining/attainers/achieving
        lowest/weakest/bottom/poorest attaining/attainers/achievers/performing/readers
        lowest/weakest/bottom/poorest twenty/ten/fifth/third/quarter/half/five/four/three
        the lowest/weakest/bottom/poorest attaining/attainers/achievers/performing/readers
        the lowest/weakest/bottom/poorest twenty/ten/fifth/third/quarter/half/five/four/three
        say/says/said/saying no | say/says/said/saying no to | any loss of | sense of loss
        gas leak/leaks alarm/alarms | no later/lower/worse than | rough sleepers | rough guide
        dry run | dry store | dry weather | bad news | under no illusion/illusions
        no stone unturned | no shortage of | no end of | no lack of | no trouble | no mean
        no fuss | no nonsense | no small | without question | without hesitation | far from
        early years | early career | early help | early morning | rough sleeping
        qualified teacher/teachers/staff/nurse/nurses/first/lifeguard/instructor/adult/adults
        newly qualified | fully qualified | well qualified | suitably qualified
        highly qualified | appropriately qualified | qualified to | are qualified | is qualified
        kick off | kick start | lost and found | labour market | labour costs | crowd control
        sports/football field | discount | discounts | discounted | a discount | dismissed at
        mock exam/exams/interview/interviews/trial/trials/results/paper/papers | doctor/doctors
        grab bag/bags | raid | fragments | fracture clinic | burden of proof | plain sailing
        steep hill | steep bank | pending the | fine arts | labour/labours day | exhaust system
        exhaust fumes | wane | gall | sour cream | rough books | rough book | shed | sheds | jar
        jars | higher/high/middle attaining/attainers/achieving/achievers/ability
        higher education | higher level apprenticeships | other than their/its/our/his/her own
        take/takes/took little time | take/takes/took up little time
        lower attaining/attainers/achieving/achievers/ability/prior
        the/a/our/north/south/east/west/along/each/every coast | coast path | coast to coast
        the/a crowd | crowds | the/a/per/early discount | the sag | a shed | the/a kick
        in labour | free kick/kicks | penalty kicks | penalty kick
        cost/costs/costing us little/nothing/less | without incident | cost/costs little/nothing
        each other | one another | short and | at its best | at their best | at their own pace
        low prior | late gate | right to work | right of way | right hand | right time
        able pupils/children/readers | most/more/less/least able | are able to | is able to
        be able to | were able to | was able to | being able to | great deal | a great deal
        able to | rights | great crested | practical work/lesson/lessons/subjects/skills
        off the shelf package | in the street scene | short on words | a kind of | kind of
        this kind | packed lunch/lunches | right to | all kinds
        the/root/its/their/underlying/common cause/causes | root causes | cause of death
        persist with | persists with | good cause/causes | cause for celebration
        worn by/at/daily/every/with | is/are short and/, | our/own/my needs | as a result of
        without staff/managers/adults/teachers/leaders/officers present/in
        after a difficult/turbulent/unsettled period/year/start/time/spell
        after a poor/slow/bad/troubled period/year/start/time/spell
        """,
    "above": """
        twice/double the/that/those | three/four/five/ten times the/that/those
        twice/double as many/much/high/long/often
        three/four/five times as many/much/high/often | twice/double what
        outstrip/outstrips/outstripped | outpace/outpaces/outpaced | the best we | the highest
        the best in | the most we | at plus | of plus | is plus | was plus
        stood/stands at plus | over national
        """,
    "level": """
        no higher/lower/worse/fewer/less/slower/more/different than | no different from
        no worse/higher/greater than | as many/much/well/high/good/often as
        as well/much/good/often/fast/quickly/high/strong as the rest/others/their
        as well/much/good/often/fast/quickly/high/strong as any/anyone/boys/girls/peers
        as many boys as | as many girls as
        to a sensible/manageable/acceptable/normal/safe/low/reasonable level
        """,
    "reference": """
        comes/come up for renewal/review/election/retender/tender | expires/expire in
        runs/run until | falls/fall due | take/takes up her/his/their/the post/posts/role/office
        opened its doors in | opened in | built in | in the table/chart/figure below/above
        in table/figure/chart/annex | refer to | please refer to | see | see also | please see
        on page | on pages | overleaf | may be found in | for details | further details
        see section/page/annex/appendix/table/below/above/overleaf/attached/separate
        joined the trust | joined us in | converter academy | sponsored academy | ofsted urn
        was/were founded | was/were formed in | was/were incorporated/registered/constituted in
        was/were established in | was/were created in | was/were opened in
        at/in/see/to annex/appendix
        """,
    "claim": """
        outstrip/outstrips/outstripped | outpace/outpaces/outpaced | given over to
        do/does/did/perform/performs/performed as well as | hum | hums | hummed | buzz | buzzes
        buzzed | sang | sung | flew | threw | thrown | wake | wakes | woke | shake | shakes
        shook | sleep | sleeps | slept | swept | spin | spins | spun | hang | hangs | hung
        strike | strikes | struck | stick | sticks | stuck to | dig | digs | dug | swing
        swings | swung | rang | sprang | shine | shines | shone | slide | slides | slid
        pounce+ | glow+ | sparkle+ | cheer+ | greet+ | chatter+ | whisper+ | relish+ | savour+
        devour+ | gather+ | huddle+ | cycle+ | sail+ | hike+ | trek | treks | sow | sows | sowed
        sown | rinse+ | scrub | scrubs | scrubbed | mop | mops | mopped | sew | sews | sewed
        knit | knits | weave | weaves | wove | woven | carve+ | sculpt+ | sketch+ | compose+
        conduct+ | strum | rhyme+ | recall+ | ponder+ | wonder+ | puzzle+ | reason+ | argue
        debate+ | deliberate+ | hypothesise+ | theorise+ | speculate+ | weigh+ | sift+ | combed
        trawl+ | scour+ | skim | scan+ | browse+ | pore | pores | swap+ | barter+ | haggle+
        bargain+ | outbid | clinch+ | tied | bind | binds | bound | weld+ | embed | embeds
        slotted | dovetail+ | interlock+ | tally | reconcile+ | accord+ | concur | concurs
        concurred | assent+ | consent+ | sit in on | drop in | drops in | call in | calls in
        persist/persists/persisted with | keep to | keeps to | stick to | sticks to | hold to
        holds to | abide by | abides by | knock+ | push+ | pull+ | lift+ | throws | touch+
        bake+ | boil+ | pour+ | mix+ | stir | stirs | stirred | chop | chops | slice+ | wrap
        wraps | wrapped | pack | packs | fold | folds | stretch+ | jump+ | hop | hops | bounce+
        ride | rides | rode | ridden | fly | flies | crawl+ | clap | claps | hug | hugs | lay
        lays | laid | lean+ | kneel | kneels | bend | bends | bent | promise+ | apologise+
        forgive | forgives | escort+ | chaperone+ | ferry | ferries | fetch+ | insist+ | remark+
        smile+ | wave+ | nod | nods | shelter+ | mingle+ | circulate+ | dispense+ | rotate+
        revolve+ | span | spans | hinge | house+ | stem | stems | flow | flows | feed | feeds
        speak up | speaks up | own up | owns up | join in | joins in | take part | takes part
        pitch in | step up | steps up | look after | looks after | care for | cares for
        turn up | turns up | are/is/were/be worn | will do so | will continue | will go on
        will remain | will stay | will always | would recommend their/the/our/this/it/us
        question
        """,
    "down": "come/comes/came/coming down | brought down | bring/brings down | driven down",
}
