"""Idioms for faults: `in a muddle`. Of the kind bad."""

FAULT_IDIOMS = {
    "bad": """
        a pity | a shame | a disappointment | regrettable | embarrassing that/to | sad/sorry that
        odd/strange/puzzling/baffling that
        sad/sorry/shocked/dismayed/alarmed/appalled/horrified to see/find/hear/learn/read/note/say
        disappointed/saddened/distressed/upset/worried to see/find/hear/learn/read/note/say
        note/notes/noted with concern/regret/dismay/sadness/disappointment
        trouble/pity/catch/drawback/downside/difficulty/problem/snag is that
        worries/troubles/concerns/bothers/annoys/upsets us/governors/parents/staff/heads/them that
        is/are/was/were/been met with/by silence/shrugs/indifference/incomprehension
        get/gets/got/getting mixed up | mixed up with
        source of conflict/friction/frustration/confusion/stress/trouble
        a/daily/constant/frequent/regular/common/major source of complaint/complaints
        source of tension/worry/concern/anxiety/argument/arguments/resentment
        fenced/roped/taped/cordoned off for | thick with | covered in/with dust/mould
        a doss | a drag | a bore | a slog | naff | a shrug | blank look/looks | out of print
        the luck of the draw
        twice as likely to/as
        two/three/four/five/six/eight/ten/several/many times as likely to/as
        two/three/four/five/six/eight/ten/several/many times more likely to/than
        more likely than others to | in the doldrums | at a low ebb | at rock bottom
        at an all time low | on the rocks | on the slide | on the skids | in limbo | in a rut
        in a muddle | in a mess | in a tangle
        in a parlous/sorry/poor/bad/terrible/dreadful state/way | in poor/bad shape/repair/order
        in poor/bad condition/health/heart | in dire straits | at sixes and sevens | in bits
        in pieces | in shreds | in disrepair | in disuse | at a standstill | at an impasse
        all over the place/shop | up in the air | neither here nor there | thin on the ground
        few on the ground | nothing to write home about | wide of the mark | off the mark/pace
        off the radar/agenda/beam/course | under the radar | out of hand/kilter/sync/sorts/touch
        out of favour/focus/joint/pace/true/service/mind | beyond a joke | past caring
        past its/their/the best/prime/sell/useful/due/end/point/deadline/date/dates | past end
        past due | beyond its/their/the deadline/date/dates
        on borrowed time | on thin ice | on shaky ground | on a shoestring | on the cheap
        on the fly | on the blink | on the sidelines/margins/fringes/ropes/shelf
        on their/its/his/her knees | on the back foot | on tenterhooks | on the drawing board
        on the scrapheap | on their/its last legs | in the long grass | into the long grass
        in the balance | in default | in hot water | in cold storage | in the firing line
        at arm length | at half cock | at snail pace | at a snail pace | at glacial pace
        at the eleventh hour | eleventh hour | in the lurch | a dead letter/duck/end | dead end
        like pulling teeth
        a white elephant | a pipe dream | a talking shop | a closed shop | a closed book
        a paper tiger | a sham | a farce | a joke | a fiasco | a disgrace | a scandal
        an embarrassment | an eyesore | a death trap | a bugbear | a bane | a health hazard
        a bone of contention | a sore spot | a stumbling block | a millstone | a thorn in
        a blight | a blot | a black hole | a blank | a blur | a scramble | a grind
        a chore | a jumble | a tangle | a muddle | a maze | a minefield | a bottleneck
        a free for all | a shot/stab in the dark | a stopgap | a stop gap | a sticking plaster
        a far cry from | a drop in the ocean | a poor relation | poor relation
        the poor relation | cinderella | a no man land | a law unto | laws unto | a rod for
        a recipe for | an accident waiting to happen | a letdown | a let down | a jolt
        a luxury | a heap of | a mountain of | a poor substitute | no substitute | a mystery to
        a guessing game | a scrum | a bear pit | a battleground | a tussle | a crush
        anyone guess | anybody guess | nobody business | no one business | no good to
        no use to | no earthly use/good | no help to | of no help/avail/interest
        left high and dry | left to fester/rot/drift/fend/guess/flounder/sink/struggle/cope
        left to find/fight/make/decide/pick/work
        left hanging/holding/out/idle/standing/sitting | left lying/empty/off/short/vacant
        given short shrift | given the run around | given a wide berth | given the cold shoulder
        kicked into | kicked down the road | passed off as | hushed up
        thrown in at the deep end | thrown together | cobbled together | lumped together
        bolted on | tacked on | crammed in/into | shoehorned | squeezed out/into/between/in
        crowded out/into | priced out | frozen out | edged out | worn away/down/thin
        run ragged | run into the ground | ground down | burned out | fed up | hard pressed
        hard up | hard put | hard done by | ill served | ill used | short changed
        shortchanged | hoodwinked | up in arms | at daggers drawn | walking on eggshells
        at their wits | at wits | at the end of their | at full stretch | bursting at
        coming apart | falling apart | dead in the water | asleep at | sold a pup
        left to their | not worth | conspicuous by its/their absence
        notable by its/their absence | as though | for its/their own sake | for want of
        for fear of | after the closing/due/submission date | after the deadline
        past the closing date | meant for younger/toddlers/infants/babies/adults
        lights/taps/engines/heaters left on | lights/taps/engines/heaters are left on
        separate worlds | worlds apart | poles apart | a world away | miles apart | miles off
        thrown out | written off | struck off | crossed off | laid off | moth eaten | threadbare
        dog eared | grimy | musty | dank | dingy | poky | wobbly | creaky | leaden
        turgid | insipid | anodyne | trite | banal | hackneyed | derivative | vapid | facile
        glib | flippant | offhand | gushing | preachy | patchwork of | jumbled | garbled
        mangled | tangled | jarring | strident | shrill | frosty | surly | sullen | sour
        brusque | curt | gruff | peremptory | petulant | truculent | fractious | bellicose
        belligerent | combative | obstructive | grudging | begrudging | tight lipped
        mealy mouthed | two faced | underhand | devious | sly | dishonest | deceitful
        deceptive | fraudulent | corrupt | crooked | negligent | derelict in | remiss
        lackadaisical | slothful | listless | lethargic | languid | inert | torpid | supine
        spineless | timid | timorous | cowed | craven | meek | hapless | luckless | hamfisted
        ham fisted | cack handed | heavy handed | leaden footed | tone deaf | short sighted
        blinkered | narrow minded | parochial | insular | blind to | deaf to | oblivious to/of
        heedless of | mindless of | ignorant of | innocent of | naive | gullible | credulous
        rash | reckless | foolhardy | headstrong | impetuous | headlong | pell mell | knee jerk
        scattergun | scattershot | hotch potch | hodge podge | ragbag | higgledy piggledy
        topsy turvy | upside down | back to front | the wrong
        wrong people/way/end/order/place/time/age/level | cart before the horse | rock bottom
        ragged | stretched to the | moth balled | mothballed | shuttered
        bricked up | cordoned off | fallow | stagnating | stalling | slipping | sliding
        sinking | ailing | flagging | floundering | foundering | failing | faltering | wilting
        withering | lagging | limping | slumped | heavily fined | fined | reprimanded | censured
        upheld against | subpar | sub standard | sub par | amateurish | unprofessional
        rote learning | scarcer | skewed | warped | distorted | one sided | partisan
        cliquey | cliquish | exclusive to | dearer | pricey | extortionate | ruinous
        beyond their/our/its means/reach/them
        more than they/we/families/many/most can afford/bear/manage
        more than many families can afford/bear | not worth the | pending | awaited
        in the post | in the pipeline | in the offing | on the wish list | still to come
        some way off | a way off | a long way off | far off | a long way from | some way from
        years away | months away | years off | nowhere near | not a patch on | poor value
        bad value | limited assurance | no assurance | minimal assurance | material weakness
        qualified opinion | qualified audit | special measures | notice to improve
        at a premium | sparsely | sparsely attended | scantily | poorly attended | half full
        broken link/links/window/windows/door/doors/lock/locks | dead link | dead links
        misaligned | out of alignment | mismatched to | at variance with | at cross
        unaccounted | in someone/somebody inbox/drawer/head/bag/car | on someone/somebody desk
        gone missing | gone astray | gone to waste | gone cold | gone stale | gone by the board
        with one exception nobody | of no consequence | immaterial | irrelevant
        beside the point | eaten away/into/up | stolen | torn | shaken | broken down/off/up
        driven away/out/off | fallen out | shrivelled | shrunken | sunk | sunken | blown
        mown down | overgrown | overrun with | overrun by | infested | rat infested | mildewed
        sodden | waterlogged | soaked | scorched | scuffed | dented | splintered | buckled
        clapped out | jerry built | ropy | dodgy | iffy | dicey | grotty | tacky
        holes in | a decade old | decades old | a decade out | a decade behind | dimly | faintly
        toilet/toilets/lavatories is/are locked | locked at lunchtime | kept locked
        like confetti/sweets/cattle/lepers
        death by | in name | only for those who | for those who can pay/afford/shout
        only to those who ask | on the night | at opposite ends
        at odds over | by the wrong | to the wrong | in the wrong | with the wrong
        for the wrong | is/are/was/were out by | dead time | dead wood | dead weight
        handed down | dictated | foisted on | imposed on | bystander
        an intruder | ahead of our/the/its/their capacity/means/evidence/resources/ability
        into a/the drawer/bin/cupboard | in a pile | in piles
        in plastic bags
        in one assembly/lesson/session/afternoon/morning/day a/per year/term/week/half
        used as a store/cupboard/storeroom/broom/office/dumping/classroom/corridor/changing
        dumping ground | if there is time | when there is time | something different
        different stories | blank | in the breach | once in two/three/four/five/six/ten years
        twice in two/three/four/five/six/ten years | promised in/for/by | past its review date
        past its renewal date | past their review date
        more often than others/their/boys/girls/peers/most/average
        more likely than others/their/boys/girls/peers | in the rain | in the cold
        in their coats | in coats | by torchlight | under umbrellas | on the stairs
        in the entrance hall | cheek by jowl | weeks/months into term/the | chasing
        form filling | jostling | twiddling | kicking their heels | at their own expense
        out of their own pockets | from their own pockets | from their own pocket
        on sufferance | under duress | by stealth | at the last gasp | off the cuff
        off the peg | on the sly | on the never never | cap in hand | with a shrug
        in fear of | in all but name | behind their backs | with gritted teeth | to no effect
        to little effect | with little effect/success/result/impact
        with no effect/success/result/impact | without effect/success/result/impact/success
        with limited success/effect/impact | tired of | sick of | weary of | fed up with
        short on | light on | thin on | weak on/in/at | slow at/on | poor at/on/in | hazy about
        vague about | silent about | quiet about | coy about | cagey about | evasive about
        nervous of/about | wary of | suspicious of | afraid to/of | unable | reluctant to
        loath to | loth to | disinclined | at pains to hide | by supply teachers/staff/cover
        covered by supply/cover/agency | by a succession | by non specialists/agency
        by cover supervisors | reads/read as if | as if written/nothing/they
        a pile of worksheets/paper/unopened/unread/unmarked | on a chair/chairs in | as a shock
        in passing | of fear | years/decades of neglect
        a/the long tail of | until midnight
        far from good/ideal/complete/clear/perfect/certain/satisfactory/consistent/secure
        far from ready/finished/universal/easy/adequate/full
        its own way/system/version/form/forms | kept at a distance | at arms length
        kept in ignorance | trustees/governors/staff/teachers/members/places/nurses short
        used for storage/storing | with their own money | for personal use/items/purchases/gain
        out of support/warranty/use
        in an acting role/capacity
        beyond its/their term/limit/capacity/life/means | in acting roles
        where no one/nobody can | when they please/like/choose | by the same hands/few
        still open
        at the end of its/their life/lives
        on personal/private laptops/phones/devices/accounts/email
        on the nod | an end in itself/themselves
        advertised/asked/postponed/reported three/four/five/six/several times
        days/weeks/months after the event | after they have taken place
        after it has taken place | weeks/months/years after they/it/he/she/the
        past its/their use/sell/expiry/best
        the last to hear/know/learn/find/be/see/get | short by | outstanding for
        before checks/references/clearance/vetting
        none the wiser | left wondering | too little too late | no end in sight
        more questions than answers | under strain/siege/pressure | over/above their heads
        behind the curve/times | beneath contempt | off course/key/putting
        in turmoil/flux/uproar/freefall | in two minds | in name alone | swept aside
        put to one side | put aside | dragged/spun/strung out
        """,
}
