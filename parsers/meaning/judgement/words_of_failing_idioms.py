"""Idioms of failing: what everybody says of things that go wrong, by kind.

The same form as `words_of_gaps`, and kinds of `words_of_failing`: an idiom that is a verb is
lacking, one that follows `is` is bad. Most are of British English.
"""

FAILING_IDIOMS = {
    "lacking": """
        give/gives/gave/given/giving up on | give/gives/gave/given up the ghost
        shrug/shrugs/shrugged off | fob/fobs/fobbed off | palm/palms/palmed off
        laugh/laughs/laughed off | wave/waves/waved away/aside/off/through
        bat/bats/batted away | skate/skates/skated over | glossed/gloss/glosses over
        papered over | hush/hushed up | covered up | explain/explains/explained away
        sail/sails/sailed past | drag/drags/dragged their/its feet/heels
        dragging their/its feet/heels | sit/sits/sat on their hands | pass/passed the buck
        twiddle/twiddling their thumbs | kick/kicking their heels | mark/marks/marking time
        rest/rests/resting on their laurels | let/lets things slide | let/lets it slide
        wash/washes/washed their hands of | look/looks/looked the other way
        turn/turns/turned a deaf ear | turn/turns/turned a blind eye | bury/buries their heads
        turn/turns/turned up their noses | turn/turns/turned their noses up
        vote/voted with their feet | throw/threw in the towel | draw/draws/drew/drawn a blank
        scrape/scrapes/scraping by/along/the | live/lives/living from hand to mouth
        drop/drops/dropped the ball | miss/missed the boat/bus/mark/point
        lose/loses/lost the plot/thread/will | lose/loses/lost heart/faith/interest/patience
        lose/loses/lost their/its way/shine/lustre/edge/nerve | lose/loses/lost ground/count/out
        lose/loses/lost sight/touch/confidence/control | come/comes/came a cropper
        come/comes/came adrift/apart/unstuck/undone | come/comes/came to grief/naught
        go/goes/went/gone to the wall | go/goes/went/gone to waste/pot/seed/ruin/tribunal/appeal
        go/goes/went/gone awry
        go/goes/went/gone astray/begging/wrong/downhill/under/amiss/backwards/sour/stale/flat
        go/goes/went/gone off the rails/boil | go/goes/went/gone round in circles
        go/goes/went/gone by the board/wayside | go/goes/went/gone against us/them
        go/goes/went/gone unheeded | go/goes/went/gone into special measures
        fall/falls/fell/fallen by the wayside | fall/falls/fell/fallen on deaf ears
        fall/falls/fell/fallen into disuse/disrepair/abeyance/decay/arrears
        fall/falls/fell/fallen foul | fall/falls/fell/fallen through the net/cracks/gaps
        fall/falls/fell/fallen short/behind/apart/away/off/over/flat/down/silent
        fell/fall/falls/fallen between | slip/slips/slipped the net | slip/slips/slipped back
        slip/slips/slipped by | slip/slips/slipped through | go/goes/went/gone to rack
        stay/stays/stayed behind/unresolved | hang/hangs/hanging by a thread | take/takes ages
        burst/bursting at the seams | creak+ | fray/frays/frayed/fraying
        take/takes/took/taken an age/eternity | take/takes/took/taken forever/ages
        take/takes/took for ever | hours/days/weeks/months/years can go/pass
        hours/days/weeks/months/years may go/pass
        hours/days/weeks/months/years go/went/pass/passed before/by
        took/take/takes their/her/his/our word for | word for it
        draw/draws/drew the short straw | rule/rules/ruled/ruling out | squander/squanders
        fritter+ | run/runs/ran/running dry | run/runs/ran/running down
        run/runs/ran/running low/short/late/into/aground | reinvent/reinvents the wheel
        leave/leaves/left a lot/much to | leave/leaves/left nowhere
        leave/leaves a great deal to | lead/leads/led nowhere | lead/leads/led to nothing
        fend/fends/fended for | chase/chases their tails | eat/eats/ate/eaten up/away/into
        hover/hovers/hovered around/at/about/below/near | languish/languishes | bump/bumps along
        flatline/flatlines | coast/coasts | drift/drifts/drifted past/away/off/from
        put/puts up with | get/gets/getting away with | got away with | hide/hides behind
        skim/skims/skimmed over | pay/pays/paid no heed/attention/regard | shoot/shot down
        take/takes/took no notice/account/heed/interest | make/makes/made no difference/sense
        make/makes/made no headway/mention/allowance/impact/provision/use
        have/has/had made no difference | bear/bears/bore no relation/resemblance
        clutch/clutching at straws | bite/bites/biting their nails | fight/fighting shy
        wriggle/wriggles out | worm/worms out | weasel out | back/backs/backed out
        pull/pulls/pulled out | pull/pulls/pulled the plug | bow/bows/bowed out | cry/cries off
        wash/washes over | fly/flies by | pass/passes/passed by | miss/misses/missed out
        short changes | sell/sells/sold short | let/lets the side down | leave/left in the lurch
        pour/pours/poured down the drain | add/adds insult | everything/it/learning/work stops
        double/doubles/doubled up as | double/doubles/doubled as | outlive/outlived/outlives
        turned into an/a | serves/serve as a store/storeroom/cupboard/corridor
        have/has/had worn off/away/thin/out | wear/wears thin | wore off/thin/out
        give/gives/gave/given short shrift | settle/settles/settled for
        take/takes no for an answer | sit/sits/sat back | stand/stands/stood still/by
        kick/kicks/kicked into | fail/fails/failed at the first | stop/stops/stopped there
        leave/leaves/left it there/at that | decline/declines/declined to | balk+ | baulk+
        recoil+ | flinch+ | cower+ | quail+ | falter+ | dither+ | dally | dawdle+
        procrastinate+ | prevaricate+ | vacillate+ | waver+ | wane+ | ebb+ | peter+
        sag/sags/sagged | slump+ | plunge+ | tumble+ | nosedive+ | capsize+ | implode+
        splinter+ | fracture+ | fragment+ | erode+ | corrode+ | perish+ | expire+ | lapse/lapses
        elapse+ | overshoot | overshoots | undershoot | undershoots | misfire+
        misplaces/misplace | mislay | mislays | mislaid | forgo | forgoes | forgone | forwent
        forsake/forsakes/forsook/forsaken | shun | shuns | shunned | spurn+ | scorn+ | snub
        snubs | snubbed | rebuff+ | belittle+ | berate+ | chide+ | scold+ | humiliate+ | demean+
        degrades | disparage+ | deride+ | ridicule+ | taunt+ | goad+ | antagonise+ | alienate+
        estrange+ | marginalise+ | sideline+ | ostracise+ | stigmatise+ | stereotype+
        victimise+ | bemoan+ | bewail+ | begrudge+ | grudge+ | fume+ | seethe+ | chafe+
        bridle+ | bristle+ | balloon+ | spiral/spirals/spiralled | mushroom+ | fester+
        smoulder+ | simmer+ | rankle+ | grate+ | irk+ | vex | vexes | vexed | nag | nags
        hound+ | browbeat | coerce+ | bulldoze+ | steamroller+ | railroad+ | foist+
        saddle/saddled/saddles with | burden+ | encumber+ | swamp+ | inundate+ | bombard+
        deluge+ | engulf+ | smother+ | throttle+ | cripple+ | hobble+ | paralyse+ | stymie+
        scupper+ | derail+ | torpedo+ | sour | sours | taint+ | tarnish+ | blight+ | plague+
        haunt+ | bedevil | bedevils | presuppose+ | pretend+ | feign+ | fudge+ | falsify
        falsified | fabricate+ | massage/massages figures | conceal+ | withhold | withholds
        suppress+ | bungle+ | botch+ | fluff+ | fumble+ | blunder+ | err | errs | erred | flout
        flouts | transgress+ | trespass+ | poach+ | plunder+ | pilfer+ | deplete+ | draining
        exhausts/exhausted | overspend/overspends | overrun/overruns/overran | understate+
        underplay+ | downplay+ | trivialise+ | forestall+ | preclude+ | bar/bars/barred from
        debar | debars | disqualify | jostle+ | shove+ | snatch+ | grabs | punch+ | trample+
        scuffle+ | brawl+ | squabble+ | wrangle+ | feud+ | clamour+ | crowd+ out/into
        mill/mills about | talk/talks/talking past | talk/talks over | work/works against
        pull/pulls apart | live/lives in separate | lose/loses/lost track
        lag/lags/lagged/lagging | whittled/whittle/whittles away/down | chip/chips/chipped away
        cry/cries out for | leave/leaves/left cold | left/leave/leaves high and dry
        cost/costs more than | go/goes/went/gone unpaid/unmet/unsaid/unspent/unread/unused
        trot/trots/trotted out | trundle+ | plod | plods | slog | slogs | toil+
        post/posts/position/positions/role/roles/place remains/remain/is/are/still open
        disband/disbands/disbanded | dissolved | wind/winds/wound up early | mothballed
        miss/misses/missed a/an/the/out/their/lessons/school/sessions/work
        miss/misses/missed time/days/class/classes/training | have/has/had been asked to but
        demobilise+ | undo | undoes | undid | misfile+ | miscode+ | misreport+ | mistreat
        mistime+ | misspend | misspent | overcharge+ | overpay | overpaid | underpay | underpaid
        double books/booked | double book | overbook+ | underestimates | second guess
        second guesses
        turn/turns/turned pupils/children/families/parents/staff/people/them/us away/off/down
        let/lets pupils/children/families/parents/staff/people/them/us down
        leave/leaves/left pupils/children/families out/behind/waiting/short
        leave/leaves/left parents/staff/them/us out/behind/waiting/short
        keep/keeps/kept pupils/children/families/parents waiting/guessing/out
        keep/keeps/kept staff/people/them/us waiting/guessing/out
        shut/shuts pupils/children/families/parents/staff/people/them/us out
        push/pushes/pushed pupils/children/families/parents/staff/people/them/us out/aside
        send/sends/sent pupils/children/families/parents/staff/people/them/us home/away/out
        write/writes/wrote pupils/children/families/parents/staff/people/them/us off
        hold/holds/held pupils/children/families/parents/staff/people/them/us back/up
        put/puts pupils/children/families/parents/staff/people/them/us off
        drive/drives/drove pupils/children/families/parents/staff/people/them/us away
        catch/catches/caught pupils/children/families/parents/staff/people/them/us out
        take/takes/took pupils/children/families/parents/staff/people/them/us for granted
        pass/passes/passed pupils/children/families/parents/staff/people/them/us by/over
        wear/wears/wore pupils/children/families/parents/staff/people/them/us down/out
        play/plays/played pupils/children/families/parents/staff/people/them/us off | skipped
        dropped off the/our | creep/creeps/crept/creeping back | exist/exists as a/only
        cost/costs/costing us | leave/leaves/left in their/his/her
        go/goes/went into a/the drawer/bin/cupboard/pile/void | has/have shut
        shut/shuts down/early | shuts at | is/are/was/were shut down/to/for | beaten by
        bettered by | outperformed by | outdone by | eclipsed by | overtaken by
        overshadowed by | outshone by | make/makes/made work for
        take/takes/took a term/year/season/decade | come/comes/came after the
        have/has/had had to | nod/nods/nodded reports/papers/budgets/everything/policies through
        wave/waves/waved everything/reports through
        take/takes/took pupils/children/families/parents/staff/people/them out of
        has/have been promised | take/takes/took pupils/children/staff/teachers away from
        pull/pulls in different directions | what is missing/lacking/needed/wanted/absent
        what we/they/staff/schools/pupils lack/miss | tabled on | tabled at
        persist/persists/persisted | linger/lingers/lingered
        can/may/might be days/weeks/months/hours before
        is/are allowed to grow/fester/drift/slide/lapse/slip/continue/accumulate/run/build/pile
        do/does no more than | wait/waits for money/funding/funds/approval/permission | soured
        anything but | bumped
        exceed/exceeds/exceeded its/their/the/our budget/budgets/limit/limits
        exceed/exceeds/exceeded its/their/the/our capacity/allocation/allowance
        """,
    "bad": """
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
        past its/their/the best/prime/sell/useful/due/end/point/deadline | past end
        on borrowed time | on thin ice | on shaky ground | on a shoestring | on the cheap
        on the fly | on the blink | on the sidelines/margins/fringes/ropes/shelf
        on their/its/his/her knees | on the back foot | on tenterhooks | on the drawing board
        on the scrapheap | on their/its last legs | in the long grass | into the long grass
        in the balance | in default | in hot water | in cold storage | in the firing line
        at arm length | at half cock | at snail pace | at a snail pace | at glacial pace
        at the eleventh hour | eleventh hour | in the lurch | a dead letter/duck/end | dead end
        a white elephant | a pipe dream | a talking shop | a closed shop | a closed book
        a paper tiger | a sham | a farce | a joke | a fiasco | a disgrace | a scandal
        an embarrassment | an eyesore | a death trap | a bugbear | a bane | a health hazard
        a bone of contention | a sore spot | a stumbling block | a millstone | a thorn in
        a blight | a blot | a black hole | a blank | a blur | a scramble | a slog | a grind
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
        hard up | hard put | hard done by | hard to see | ill served | ill used | short changed
        shortchanged | hoodwinked | up in arms | at daggers drawn | walking on eggshells
        at their wits | at wits | at the end of their | at full stretch | bursting at | creaking
        coming apart | falling apart | dead in the water | asleep at | sold a pup
        left to their | not worth | conspicuous by its/their absence
        notable by its/their absence | as though | for its/their own sake | for want of
        for fear of | in vain | after the closing/due/submission date | after the deadline
        past the closing date | meant for younger/toddlers/infants/babies/adults
        lights/taps/engines/heaters left on | lights/taps/engines/heaters are left on
        separate worlds | worlds apart | poles apart | a world away | miles apart | miles off
        thrown out | written off | struck off | crossed off | laid off | moth eaten | threadbare
        dog eared | grimy | musty | dank | dingy | poky | rickety | wobbly | creaky | leaden
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
        topsy turvy | upside down | back to front | wrong way | the wrong
        wrong people/way/end/order/place/time/age/level | cart before the horse | rock bottom
        ragged | patchwork | stretched to the | moth balled | mothballed | shuttered
        bricked up | cordoned off | fallow | stagnating | stalling | slipping | sliding
        sinking | ailing | flagging | floundering | foundering | failing | faltering | wilting
        withering | lagging | limping | slumped | heavily fined | fined | reprimanded | censured
        upheld against | subpar | sub standard | sub par | amateurish | unprofessional
        rote learning | scarcer | skewed | lopsided | warped | distorted | one sided | partisan
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
        clapped out | jerry built | ropy | dodgy | iffy | dicey | naff | grotty | tacky
        holes in | a decade old | decades old | a decade out | a decade behind | dimly | faintly
        locked at lunchtime | locked during | kept locked | like confetti/sweets/cattle/lepers
        death by | in name | only for those who | for those who can pay/afford/shout
        for those who ask | only to those who ask | on the night | at opposite ends
        at odds over | by the wrong | to the wrong | in the wrong | with the wrong
        for the wrong | is/are/was/were out by | dead time | dead wood | dead weight
        handed down | dictated | foisted on | imposed on | an outsider | outsiders | bystander
        an intruder | ahead of our/the/its/their capacity/means/evidence/resources/ability
        into a/the drawer/bin/cupboard | in a pile | in piles | in carrier bags
        in plastic bags
        in one assembly/lesson/session/afternoon/morning/day a/per year/term/week/half
        used as a store/cupboard/storeroom/broom/office/dumping/classroom/corridor/changing
        dumping ground | if there is time | when there is time | something different
        different stories | blank | in the breach | once in two/three/four/five/six/ten years
        twice in two/three/four/five/six/ten years | promised in/for/by | past its review date
        past its renewal date | past their review date
        more often than others/their/boys/girls/peers/most/average
        more likely than others/their/boys/girls/peers | in the rain | in the cold | in the dark
        in their coats | in coats | by torchlight | under umbrellas | on the stairs
        in the entrance hall | cheek by jowl | weeks/months into term/the | chasing
        form filling | jostling | twiddling | kicking their heels | at their own expense
        out of their own pockets | from their own pockets | from their own pocket
        on sufferance | under duress | by stealth | at the last gasp | off the cuff
        off the peg | on the sly | on the never never | cap in hand | with a shrug
        in all but name | behind their backs | with gritted teeth | to no effect
        to little effect | with little effect/success/result/impact
        with no effect/success/result/impact | without effect/success/result/impact/success
        with limited success/effect/impact | tired of | sick of | weary of | fed up with
        short on | light on | thin on | weak on/in/at | slow at/on | poor at/on/in | hazy about
        vague about | silent about | quiet about | coy about | cagey about | evasive about
        nervous of/about | wary of | suspicious of | afraid to/of | unable | reluctant to
        loath to | loth to | disinclined | at pains to hide | by supply teachers/staff/cover
        covered by supply/cover | by a succession | by non specialists/agency
        by cover supervisors | reads/read as if | as if written/nothing/they
        a pile of worksheets/paper/unopened/unread/unmarked | on a chair/chairs in | as a shock
        as a surprise to | as news to | in passing | of fear | years/decades of neglect
        a/the long tail of | until midnight
        far from good/ideal/complete/clear/perfect/certain/satisfactory/consistent/secure
        far from ready/finished/universal/easy/adequate/full
        its own way/system/version/form/forms | kept at a distance | at arms length
        kept in ignorance | trustees/governors/staff/teachers/members/places/nurses short
        short by | outstanding for | before checks/references/clearance/vetting
        """,
    "rare": """
        a thing of the past | a distant memory | non existent | nonexistent | few and far
        unheard of | a rarity | the exception | all but gone | a rare sight
        """,
    "below": """
        half the average/national/rate/figure/county/number | half that/those of | at half the
        points adrift | adrift of | points under | under the national/average/county/target
        a fraction of the | well under | some way short | short of the | points short | at minus
        of minus | is minus | was minus | stood/stands at minus | under national | below zero
        """,
}
