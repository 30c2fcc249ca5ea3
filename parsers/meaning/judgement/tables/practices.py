"""Bad practice in words that are not bad, by what makes it bad. Phrases, of the kind bad."""

PRACTICES = {
    "hanging on one person": """
        alone knows/holds/has/can/keeps/understands/decides/signs | by one person/individual
        one person/man/woman/officer/technician/clerk/volunteer knows/holds/understands/carries
        with no deputy/understudy/relief/stand | for one person to hold | in one head
        in one person hands/head/name
        when she/he is/was ill/away/off/absent/sick | if she/he is/was ill/away/off/absent/sick
        while she/he is/was ill/away/off/absent/sick
        until she/he is/was/comes/gets back | until she/he/they returns/return
        lone technician/teacher/nurse/cook/caretaker/driver/clerk/officer/librarian
        by asking the/others/colleagues
        """,
    "dependence": """
        reliant on/upon | dependent on/upon | dependency on | dependence on/upon
        reliance on/upon | over reliance | over reliance on | over reliant | over reliant on
        over dependent | over dependence | overly | at the mercy of | in the hands of | goodwill
        on goodwill | on the goodwill | propped up | a favour | as a favour
        by default | by hand | from memory | in the head/heads of | word of mouth
        workaround/workarounds | left to | down to individual
        down to the individual | down to individuals | left to individual/individuals
        left to their own devices | sink or swim | fend for themselves | to themselves
        teach themselves | on their own | unaided | without help/support/guidance
        up to each/individual/every | up to the individual
        is/are up to each/individual/every/the | alone
        """,
    "makeshift": """
        on a sheet/slip/piece/page of | on a scrap of | on scraps of
        on sheets/slips/pieces/pages of paper | on a whiteboard | in a notebook
        in exercise books | in a biscuit tin | in a shoe box | in shoe boxes | on a flip chart
        in carrier bags
        taped/tied/nailed/glued/pinned/propped/wedged shut/over/under/with/against | taped to
        tied on | held up with/by | held together with/by
        left outside/beside/overnight/under/beneath/running/ajar/exposed/uncovered/standing/on
        by shouting/guessing | by ringing/asking/phoning round/around | second hand
        hand me downs
        found stored/kept/stacked/dumped/piled/hidden/hanging/lying/left/propped/taped/wedged
        """,
    "from memory or by word of mouth": """
        by memory | by/from recollection | by ear | by feel/instinct/habit/eye | on instinct
        from/by what people/staff/they/he/she remember/remembers/recall | over the phone/telephone
        by text message | verbally agreed | agreed verbally
        picked up on the job | pick/picks it up as | learn as they go
        passed down from
        anyone/anybody/everyone with the link
        is/are that/those of the previous/former/old/last | is/are/dates from before the
        up from memory/recollection
        """,
    "after the event": """
        the evening/morning before they/it/the
        on the evening before | on the morning of the meeting
        a/the day/week/fortnight/month/term/year later/afterwards
        days/weeks/months/terms/years afterwards | some time afterwards
        spent before the/it/they
        filled/typed/written/entered/signed in/up at the end of
        once someone/somebody/they has/have started/complained/noticed/left/asked
        for the first time on/at the | before each/every/an audit/inspection
        term/terms/month/months/week/weeks after they/he/she start/started/join/joined/begin
        told on the morning/day
        once/twice a week/month/term/year at best/most | in a word/line/sentence or two
        when shelves/stocks/supplies are bare/out/low/gone
        carried over/forward from meeting/month/year/term | the first to go
        out of their wages/pay/salary
        planned/written/decided/arranged/chosen on the day
        open/opens for an/one/two hour/hours
        and then missed/forgotten/lost/ignored/dropped/shelved/abandoned
        and soon given/forgotten/dropped/abandoned/lost
        """,
    "in the wrong place": """
        under a/the desk/bench/sink/bed/floor | on a/the windowsill/radiator/verge
        on a/the hook | in a/the garage/shed/loft/attic/porch
        through/across the car park | between/among parked/moving cars/vehicles/lorries
        next to the boiler | beside a/the boiler | in the boiler room
        within reach of children/pupils/visitors/anyone/anybody/everyone
        in full view | in plain view | where anyone/anybody/everyone/everybody/others can/could
        where pupils/children/visitors/parents can/could reach/hear/see/overhear/read
        standing up | standing room | two/three/four to a/each | in the general waste
        into the general waste | in/from the street
        on a/the landing/staircase | in the toilets | in toilets | at a/the/her/his kitchen table
        in the back of | in parents/teachers/staff cars
        in a/the store room/cupboard | for cash
        anyone/anybody can/could walk/get/wander in/into
        made/taken/agreed in the car/pub/corridor/staffroom
        """,
    "on devices and papers of one's own": """
        on/from/via/through/by his/her/their/its own/private/personal phone/phones/laptop/laptops
        on/from/via/through/by his/her/their/its own/private/personal device/devices/tablet/email
        on/from/via/through/by private/personal phone/phones/laptop/laptops/device/devices/email
        on loose leaf/sheets | on whatsapp | on a wall planner/calendar/chart
        stuck to/on the/a
        by/in open email | a line/page/sentence/paragraph in/on a
        on a memory card | passed round/around the
        """,
    "by the wrong person": """
        by/to their/his/her own line/manager | by/to the leaver own
        by relatives/relations/friends of | wife | husband | nephew | niece | cousin/cousins
        by/to/of/from whoever | whoever happens
        anyone/anybody who is/happens free
        by parents/families/pupils/volunteers/caretakers themselves
        own references for each other
        friends of staff/governors | from/in the local paper/press/newspaper
        from gossip/rumour/facebook | through the grapevine | by/to/from whichever
        written/meant/made/designed for another/others
        by/to/from whichever teacher/colleague/parent/adult/member
        let in by pupils/children/parents
        """,
    "left to chance or to others": """
        happen/happens to know/have/see/be/meet/hear/remember/notice | as best they/we/it can
        whichever way they/it | however they/each like/likes/please | as they see fit
        find/finds their own way | let/lets themselves in/out | if anyone/anybody/someone/somebody
        unless anyone/anybody/someone/somebody | left to families/parents/pupils/luck/goodwill
        left to chance/each/heads/schools/teachers/whoever | come/comes to hand
        come and go as they | come/comes/came in off the street
        who happen/happens to
        those/families/parents/pupils/children who can pay/afford/drive
        whose parents/families can/could/have/know | by/to/for parents/families who can
        thrown in with/at
        to/for those who phone/ring/shout/ask/complain
        as it/they/he/she think/thinks/like/likes/please/pleases best
        left until/till | where it/they should not
        those who already know/have
        """,
    "shared or done twice": """
        one login/password/account/key between/for | a/the single login/password/account
        log/logs in as the/a/each | sign/signs in as the/each | all use the/one same/login/password
        entered/typed/keyed/recorded/copied twice | typed/keyed in again | retyped by
        on/in/across two/three/four/five/several/different spreadsheets/systems/databases
        on/in/across two/three/four/five/several/different registers/logs/lists
        copied from last | with the date/dates/name/names changed | rolled forward from
        carried over from last
        into a/another second/third/other system/spreadsheet/database
        the same worksheet/worksheets
        one between two/three/four/five/six
        """,
}

# What makes the same words good: `keys are kept in a locked drawer`.
SAFE = (
    "locked locks lockable secure secured securely safe safely sealed fireproof labelled encrypted"
)
