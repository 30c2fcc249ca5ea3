"""Verbs of failing, plain ones and idioms. Of the kind lacking."""

FAILING = {
    "verbs": """
        arrive/arrives/arrived/return/returns/returned to find no/nothing/nobody/that
        come/comes/came to find no/nothing/nobody/that
        grind/grinds/ground to a halt | starved of | give/gives/gave/given way to
        fall/falls/fell hardest/hard on | qualify/qualifies/qualified the/our accounts
        mutter+ | raise their voices | compromised | make/makes/made/at a loss
        owe/owes/owed | queue/queues/queued for/up/to
        staff/teachers/adults shout | take/takes/took half a
        block/blocks/blocked/blocking the/fire/access/emergency | still to be
        has/have/had still to
        have/has/had to fight/chase/queue/repeat/readvertise/re | share/shares/sharing passwords
        raised after the | lack+ | lack of | fail/fails/failed | fail to | fails to | failed to
        failing to | failure to | failures to | struggle+
        struggle/struggles/struggled/struggling to | miss out on | suffer+ | lag+
        lags/lag/lagging behind | lagged behind | lapsed/lapsing | slip/slipped
        forget/forgets/forgot to | forget/forgets/forgot | neglect+
        omit/omits/omitted/omitting | overlook+ | ignore+ | unable to | inability to | yet to
        yet to be | yet to have | cease+ | come/came/comes to an end | grind ground to a halt
        break/breaks/broke down | conk/conks/conked out
        was/were/been let go
        leave/leaves out | complain+
        complains/complain/complained that | worry that | refuse+ | let down | hinder+
        hamper+ | undermine+ | duplicate+
        go/goes/went unreported/unnoticed/unrecorded/unseen/unchallenged/unanswered
        have/has/had to wait | waited | used to happen/be/have/meet/take/run/hold/visit/share
        wait/waits/waiting for the rest/others | wait/waits/waiting for everyone/everybody else
        wait/waits/waiting politely/patiently/quietly for everyone/everybody/others/the
        not broken down for | not pulled out | not switched/logged off
        not been switched/logged off | not worn | not been worn
        feel/feels/felt left out/unheard/forgotten/ignored
        are/is/were/was often/sometimes/repeatedly put back | has/have run out/lapsed
        as a catch all
        wait/waits/waited to be | is/are long gone
        stopped | has/have stopped | came/come to nothing | conflate+
        repeat the same | underestimate+ | await | awaits
        stay/stays/stayed in the/a/its/their cupboard/cupboards/drawer/box/boxes/store/loft
        tolerate+ | condone+ | move/moves on before/too | stop/stops too | waiting for
        waiting on | waiting to | depend/depends/rely/relies/relied too | hold/holds back
        held back | contradict+ | crashed | stall+ | drift+
        skip/skips | knocked back | lose/loses/losing/lost | slow/slows to | out of hand
        get/gets in the way | got in the way | gets/get skipped | disappear+ | vanish+
        evaporate+ | dwindle+ | wither+ | languish+ | go/goes/went missing | pile/piles/piled up
        mount/mounts up | build/builds up late | drag/drags/dragged on | run/runs/ran over
        bypass/bypasses | circumvent+ | dodge+ | evade+ | shirk+
        give/gives/gave up | drop/drops/dropped out | opt/opts/opted out | tune/tunes/tuned out
        switch/switches/switched off from | make/makes/made do | muddle/muddles through
        get/gets by | cut/cuts/cutting corners
        pay/pays lip service | go/goes/going through the motions
        goes/went silent/dead/dark/blank/astray | go/goes by who/whoever/whichever
        reinvent/reinvents/reinventing the wheel | bend/bends the rules
        play/plays/playing catch up | tread/treads/treading water | backfire+ | deteriorate+
        worsen+ | degrade+ | decay+ | rot | overlap with | collide+ | override | overrides
        overestimate+ | overstate+ | disrupt+ | distract+ | disturb+
        exclude/excludes children/pupils/families/those/some | creep/creeps/crept in
        fall/falls through
        come/comes/came undone/unstuck/late/last
        catch/catches out | caught out | cause+ | stumble+ | flounder+ | founder+ | grapple+
        wrestle/wrestles with | battle/battles with/to | compete/competes for | fight/fights for
        argue+ | quarrel+ | bicker+ | blame+ | grumble+ | moan+ | object/objects | quit
        give/gives notice | desert+ | shy/shies away | steer/steers clear | walk/walks out
        leave/leaves/left early/soon/unfilled/undone
        leave/leaves/left within/after a/one/two/three/their/only
        leave/leaves/left the trust/profession
        staff/teachers/colleagues/heads/assistants/leaders leave/left us
        have/has/had left | leaving/leaves faster | turn/turns/turned away
        turn/turns/turned up late | turn/turns up without
        arrive/arrives/arrived late/without/unannounced/cold/tired/after
        start/starts/started late | end/ends early | finish/finishes early/late
        prevent/prevents/prevented from | is/are/was/were prevented | keep/keeps/kept waiting
        keep/keeps asking | ask/asks/asked for the same | guess | guesses | guessed | guessing
        assume/assumes/assumed | take/takes/took on trust | copy/copies from | copy out
        wander+ | loiter+ | truant | truants | misbehave+ | shout/shouts/shouted out
        call/calls out | push/pushes/pushed to one side | squeeze+ | cram
        crams | crammed | clog/clogs/clogged | swallow/swallows/swallowed
        sap/saps | steal/steals | rob/robs | deprive+
        freeze/freezes/froze | overheat | overheats | rust/rusts | end/ends up
        peter/peters out | fizzle/fizzles out | tail/tails off | dry/dries/dried up
        die/dies/died away | sit/sits/sat in/on/unread/unused/idle/at/empty/alone/between
        lie/lies/lay in/unread/unused/idle/around | gather/gathers | hang/hangs on
        limp/limps along | hinge/hinges/hinged on | scramble+ | paper over | papers over
        brush/brushes/brushed aside/off | sweep/sweeps/swept under
        water/watered down | dumb/dumbed down
        come/came/comes to a halt/standstill/stop | grind/grinds to | grinds
        stop/stops/stopped short | make/makes/made little | learn/learns/learned little
        find/finds/found out late/too | contribute/contributes little | add/adds little
        change/changes little | count/counts for little | left to wait | left to find | overtook
        outstrip/outstrips/outstripped supply/capacity/resources | outweigh+
        stay/stays/stayed away | stay/stays shut/closed/empty | go/goes/went cold
        go/goes/went home without | have/has changed hands | has/have withered
        change/changes hands | mislead/misleads | misrepresent+
        throw/throws/thrown away | duck/ducks | sidestep+
        rubber stamp/stamps | nod/nods through | shut/shuts out
        passed on late | have/has/had little/few | do/does/did little
        get/gets/got little | say/says little | say/says one thing | mean/means little
        know/knows/knew little | see/sees/saw little | hear/hears/heard little/late
        tell/tells us/them/parents/governors/staff little | exceeds demand/capacity/supply
        miss/misses/missed our/its/their/the target/targets/goal/goals/deadline/deadlines
        worries/worry/alarms/dismays/troubles us/them/parents/families/staff/heads/trustees
        worried/alarmed/dismayed/troubled us/them | deplore+ | detest+ | disbelieve+ | disobey+
        ditch+ | disapprove/disapproves/disapproved of | mangle+ | misinterpret+ | misquote+
        misunderstand/misunderstands | oppose+ | overrule+ | skimp/skimps/skimped on | subvert+
        resist/resists/resisted | abandon/abandons | criticise/criticises
        postpone/postpones | scrap/scraps the/our/its/their
        absence of | dearth of | paucity of | want of | shortage of | want for
        compete+ | spend/spends their weekends/evenings/holidays/lunchtimes
        take/takes/took/wait/waits/waited months/weeks/years/ages/forever
        wait/waits/waited half a/an | come/comes/came/go/goes/went back/home empty/blank/unsigned
        give/gives/gave/given up reporting/trying/asking/hoping/waiting/complaining/looking
        demand outstrips/exceeds/outpaces/outruns | outstripped by
        close/closes/closed its/their/our doors to/on
        crept past/over/above | miss/misses lessons/lunch/meetings/school/sessions/training/parents
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
        despair+ | protest+ | sulk | rebel | rebels | collapse+ | crumble+ | leak+
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
        impinge+ | obstruct+ | hijack+ | monopolise+ | bully | bullies | harass
        pester+ | gossip+ | lie to | cheat+ | spit | fight | fights | fought
        barge+ | repeat/repeats/repeated what/the/work | smell/smells/smelt
        spend/spends/spent long/hours/much
        miss/misses/missed opportunities/chances/deadlines/targets
        long periods/stretches waiting | waiting around/about | trail | trails | trailed
        fade/fades | leave/leaves/left for better/other/more | left long ago | resent+
        object/objects/objected to | underperform/underperforms | underuse/underuses
        undervalue/undervalues | share/shares/shared one/two/a single | destroys
        take/takes/took/taking a long time/while | take/takes/took a good while
        click/clicks/clicked/clicking the/on/through/a
        repeat/repeats/repeated much/most/some of | something done to | something that is done to
        """,
    "idioms": """
        give/gives/gave/given/giving up on | give/gives/gave/given up the ghost
        give/gives/gave/given up saying/counting/arguing/expecting | have/has the run of
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
        stay/stays/stayed behind/unresolved | hang/hangs/hanging by a thread
        burst/bursting at the seams | creak+ | fray/frays/frayed/fraying
        take/takes/took/taken an age/eternity | take/takes/took/taken forever/ages
        take/takes/took for ever | hours/days/weeks/months/years can go/pass
        hours/days/weeks/months/years may go/pass
        hours/days/weeks/months/years go/went/pass/passed before/by
        took/take/takes their/her/his/our word for | word for it
        draw/draws/drew the short straw | rule/rules/ruled/ruling out
        fritter+ | run/runs/ran/running dry | run/runs/ran/running down
        run/runs/ran/running low/short/late/into/aground
        leave/leaves/left a lot to | leave/leaves/left much to | leave/leaves/left nowhere
        leave/leaves a great deal to | lead/leads/led nowhere | lead/leads/led to nothing
        fend/fends/fended for | chase/chases their tails | eat/eats/ate/eaten up/away/into
        hover/hovers/hovered around/at/about/below/near | bump/bumps along
        flatline/flatlines | coast/coasts | drift/drifts/drifted past/away/off/from
        put/puts up with | get/gets/getting away with | got away with | hide/hides behind
        skim/skims/skimmed over | pay/pays/paid no heed/attention/regard | shoot/shot down
        take/takes/took no notice/account/heed/interest | make/makes/made no difference/sense
        make/makes/made no headway/mention/allowance/impact/provision/use
        have/has/had made no difference | bear/bears/bore no relation/resemblance
        clutch/clutching at straws | bite/bites/biting their nails | fight/fighting shy
        wriggle/wriggles out | worm/worms out | weasel out | back/backs/backed out
        pull/pulls/pulled out | pull/pulls/pulled the plug | bow/bows/bowed out | cry/cries off
        wash/washes over | fly/flies by | pass/passes by
        short changes | sell/sells/sold short | let/lets the side down | leave/left in the lurch
        pour/pours/poured down the drain | add/adds insult | everything/it/learning/work stops
        double/doubles/doubled up as | double/doubles/doubled as | outlive/outlived/outlives
        turned into an/a | serves/serve as a store/storeroom/cupboard/corridor
        have/has/had worn off/away/thin/out | wear/wears thin | wore off/thin/out
        give/gives/gave/given short shrift | settle/settles/settled for
        take/takes no for an answer | sit/sits/sat back | stand/stands/stood still/by
        kick/kicks/kicked into | fail/fails/failed at the first
        leave/leaves/left it there/at that | decline/declines/declined to | balk+ | baulk+
        recoil+ | flinch+ | cower+ | quail+ | falter+ | dither+ | dally | dawdle+
        procrastinate+ | prevaricate+ | vacillate+ | waver+ | wane+ | ebb+ | peter+
        sag/sags/sagged | slump+ | plunge+ | tumble+ | nosedive+ | capsize+ | implode+
        splinter+ | fracture+ | fragment+ | erode+ | corrode+ | perish+ | expire+ | lapse/lapses
        elapse+ | overshoot | overshoots | undershoot | undershoots | misfire+
        mislay | mislays | mislaid | forgo | forgoes | forgone | forwent
        forsake/forsakes/forsook/forsaken | shun | shuns | shunned | spurn+ | scorn+ | snub
        snubs | snubbed | rebuff+ | belittle+ | berate+ | chide+ | scold+ | humiliate+ | demean+
        disparage+ | deride+ | ridicule+ | taunt+ | goad+ | antagonise+ | alienate+
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
        suppress+ | bungle+ | botch+ | fluff+ | fumble+ | blunder+ | err | errs | erred
        transgress+ | trespass+ | poach+ | plunder+ | pilfer+ | deplete+ | draining
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
        demobilise+ | undo | undoes | undid | misfile+ | miscode+ | misreport+
        mistime+ | misspend | misspent | overcharge+ | overpay | overpaid | underpay | underpaid
        double books/booked | double book | overbook+ | second guess
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
        what we/they/staff/schools/pupils lack/miss | tabled on/at the
        goes/go off every/most/each/about/roughly/nearly/almost
        persist/persists/persisted | linger/lingers/lingered
        can/may/might be days/weeks/months/hours before
        is/are allowed to grow/fester/drift/slide/lapse/slip/continue/accumulate/run/build/pile
        do/does no more than | wait/waits for money/funding/funds/approval/permission | soured
        anything but | bumped
        exceed/exceeds/exceeded its/their/the/our budget/budgets/limit/limits
        exceed/exceeds/exceeded its/their/the/our capacity/allocation/allowance
        fall/falls/fell for it
        fall/falls/fell for the/a trick/scam/bait/hoax/test/fake/email/message
        left at that | stand/stands/stood over for/until/to
        go/goes/went/gone to the ombudsman/court/tribunal
        come/comes/came back again
        flicker+ | drip/drips/dripped | rattle+ | jam/jams/jammed | stutter+ | squeak+ | groan+
        wobble+ | stink/stinks | reek+ | overflow+ | seep+ | ooze+ | wilt+ | congeal+ | degenerate+
        garble+ | jumble+ | tangle+ | perplex+ | stump/stumps/stumped | anger+ | enrage+
        distress/distresses/distressed | dismay+ | dishearten+ | demoralise+ | depress/depresses
        sadden+ | harms/harmed | weaken+ | suffocate+ | strangle+ | choke+ | disguise+
        obscure+ | blur/blurs/blurred | distort+ | skew+ | deceive+ | swindle+ | defraud+
        embezzle+ | dissipate+ | trip/trips out
        closed/shut by environmental/inspectors/order
        let/lets slip/slide
        doors/windows/drawers/locks/gates stick
        computers/laptops/screens/tills/machines/phones crash/hang/stick | cut/cuts out
        rain/water/wind/snow/damp comes/come/gets/runs/blows in/through/down
        share/shares a/one/the login/password/account/chair/desk/locker
        miss/misses/missed them/it/this
        staff/teachers/colleagues/leaders/heads/families/cooks are leaving
        is/are waiting its/their turn
        club/clubs/choir/choirs/orchestra/band/team/council/group folds/folded/disbanded
        clubs/library/centre/pool/office/shop/kitchen/nursery has/have/was/were closed
        """,
}
