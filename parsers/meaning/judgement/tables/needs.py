"""Needs, plans and reliance.

needed: wished for, so missing. planned: to come. reliance: one thing depends on another. hint: no
fault, but not beside praise. modal: may or would, so no claim alone.
"""

from parsers.meaning.judgement.tables.small_words import TASKS

_TASKS = "/".join(TASKS.split())

NEEDS = {
    "needed": f"""
        was/were due in/on/by/for | would have been | it is high time | much to do/improve | need
        would love to | if only we/they/there/it | not go/come amiss | time has come to/for
        it is time for/to/that | would love a/an/some/more/time | would be nice/lovely/great
        should | should be
        should have | should now | must | must be | ought to
        need/needs to | need/needs to be | needed | is/are needed | needs
        need/needs more/further/a/an | need/needs training/support/updating/replacing/attention
        need/needs clearer/better/help/improving/refreshing
        need/needs review/revision/time/greater/work
        need/needs improvement/repair/clarifying/tightening/reminding
        need/needs strengthening/simplifying/developing/investment
        need/needs reviewing/renewing/rewriting/repairing | a/the need for | a need to
        in need of | there is a need | there is need | need of | required | is/are required
        require/requires | would like | would welcome | would help | would be helpful
        would be good | would be useful | would be better | would benefit from | would benefit
        would value | would appreciate | would prefer | want | wants | want/wants to
        wish/wishes to | wish/wishes | hope/hopes to | hope/hopes | have asked for
        has asked for | is/was hoped that/to | the hope is | ought by now
        would expect a/an/more | would have expected | could do more | could do better
        could be
        could be better/stronger/clearer/improved | priority for improvement/development
        area for development/improvement/growth | areas for development/improvement
        an area for further | a focus for improvement | next step is | due for | due to be
        recommends | recommended | we recommend | recommend that | is/are a priority
        remains/remain a priority | a priority for | a development point | development area
        room for improvement | scope for | scope to | work to do | work to be done | more to do
        long way to go | some way to go | have/has to be | lobby/lobbying for/to | crying out for
        long for | remains/remain to be | still/are/is/remain/remains outstanding
        {_TASKS} outstanding
        requires improvement | call/calls/called for action/change/clearer/greater | desire for
        a desire to | staff/teachers/pupils/parents/heads/families/colleagues ask/asked for
        ask/asks for clearer/more/better/further/help/guidance/support/training
        ask/asks for advice/a/time/greater/extra/additional
        asked/asking for clearer/more/better/further/help/guidance/support
        asked/asking for training/advice/a/time/greater/extra/additional
        there would be merit/value/benefit in | there is merit in | would be worth
        is/are called for | might/may/could usefully
        wanted on/for/in | training/support/help/time/guidance/advice wanted
        would do well to | would like more/to/a | would have liked | would rather
        could do with | could be doing | could have been | might have been
        stands/stand in need | long overdue | overdue for | cries out for
        demand/demands attention/action | needs doing | need doing | looking for | in search of
        on the look out | are yet | yearn/yearns for | crave/craves | plead/pleads for
        beg/begs for | request/requests more/further/help | press/presses for | is/are wanted
        might/may/could usefully be
        training/support/help/guidance/time/staff/space wanted | more/better/extra/further wanted
        are calling for | would be better served | deserves/deserve more/better/attention
        has/have some way to go | have/has further to go | had hoped | was/were promised
        is/are owed | warrants/warrant | merits/merit attention
        remains/remain to be done/decided/agreed/settled | remains/remain an aspiration
        an aspiration | is/are an ambition | is/are a target for
        to be resolved/decided/agreed/confirmed/improved/strengthened
        the case/results/findings/survey call/calls for | they call for | this calls for
        it calls for | more/much needs/need to be/happen | much remains | more could be
        need for | next goal/step/target/task | the next goal/step/target/task | the goal is
        our goal/aim/ambition is
        would have settled/helped/avoided/prevented/shown/saved
        remain/remains a/an dream/hope/wish/ambition/promise
        could use a/an/another/more/some/twice
        keen to see/have a/an/more/better/clearer/further
        """,
    "planned": """
        will | will be | shall | going to | planned | is/are planned | is/are planned for
        plans to | plan to | intend/intends to | intended | scheduled | is/are scheduled
        proposed | expected to | aim to | aims to | due to start/begin/open/launch | to follow
        to be | looking to | is/are to be | are to | is to
        follow/follows in january/april/may/june/september/october/november/spring/summer/autumn
        follow/follows next term/year
        booked for january/february/march/april/may/june/july/september/october/november/december
        booked for spring/summer/autumn/next
        """,
    "reliance": """
        rely/relies/relied/relying on/upon
        rely/relies/relied heavily/largely/solely/entirely/wholly/too on/upon
        depend/depends/depended/depending heavily/largely/solely/entirely/wholly/too on/upon
        depend/depends/depended on/upon | hinge/hinges on | rest/rests on/with one
        fall/falls to one/whoever/the | comes/come down to | is/are down to | lean/leans on
        continue/continues to rely/depend on/upon | remains/remain dependent/reliant on/upon
        have/has to rely on | rely/relies almost/more on
        """,
    "hint": """
        still | merely | simply | anyway | rather than | in place of | instead | as ever
        whoever | whatever they can | somebody/someone else | of sorts | supposedly | allegedly
        is/are meant to | is/are supposed to | was/were meant to | nominally | technically
        just about | at weekends | at the weekend | at best | tend/tends to | tend/tends to be the
        have/has been asked to | when something/things goes/go wrong
        when something/things has/have gone wrong
        when there is a problem/crisis/complaint/fuss | when there is trouble
        when we/they/people/staff get round to | when we/they have time
        last thing
        on a friday afternoon | on friday afternoons | in corridors | in the corridor
        between lessons | when a parent/parents complain/complains/ask/asks/insist/insists
        when someone/somebody asks/remembers/complains/shouts/insists/notices/thinks
        if someone/somebody asks/remembers/complains | when they remember | if asked
        when prompted/chased/reminded | if prompted/chased/reminded
        after a/the complaint/incident/inspection | unless asked
        four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty years old
        a single person/member/individual/officer/teacher/supplier/contractor/room/computer
        the same person | same few | the same handful | the same password
        the same two/three/four/five/six/seven/eight/nine/ten
        it took/takes a complaint/letter/visit/parent/fire
        the first that/we/they
        discover/discovers/discovered that | by trial and error | by email alone
        by one person only | when she/he can
        for weeks/months/years/days/hours/decades | for weeks/months/years on end
        months/weeks/years later | at all hours | late at night | into the evening
        time and again | time after time | over and over | every few weeks/months
        more than once | several times a day | twice over | once a year at most
        as they always have | as it always has | years ago | out of habit | for want of
        by accident | by luck | on the hoof | at the double | under protest | in a corridor
        in a storeroom/cupboard/container | in storerooms/cupboards/containers
        in portable/temporary | little more than | more in hope | often sent
        one person knows/holds/does/has/understands/runs/keeps
        only one person/teacher/member/officer | one person and | by one person/officer/teacher
        that is about it/all | that is about the extent of | that is the extent of
        so that some | on other | at the end of the unit/topic/course | that is all
        and no more | nothing more | each buy/have/use/keep/write/run/devise/do their own
        each has/uses/keeps/writes/runs/devises/buys its own
        find/finds/found out about/from/by/later/when/only
        learn/learns/learned/learnt/hear/hears/heard of
        take/takes/took up whole/too/most/much | whatever the | until someone/somebody
        until a/the complaint/parent/inspector/auditor
        only when/if/after asked/prompted/chased/reminded/someone
        only when/if/after somebody/parents/they/staff/something
        only when/if/after a parent/complaint/inspector | sadly | regrettably | unfortunately
        alas | worryingly | disappointingly | to be frank | to be honest | frankly
        sorry to say | truth be told | in truth | if we are honest
        to our shame/regret/dismay/disappointment/concern/sorrow/embarrassment
        to the annoyance/dismay/regret/disappointment/despair of
        shamefully | embarrassingly | dismayingly | troublingly | alarmingly
        inexplicably | bizarrely | astonishingly | predictably | by common consent
        for some reason | for reasons unknown | needless to say | as usual
        in the evening | in the evenings | in the holidays | over the weekend
        in their holidays
        who has/have since/long left/moved/retired/gone/died
        who has/have long since left/moved/retired/gone/died
        who left/retired in/last/two/three/some/years/long
        """,
    "modal": "may | might | would | could | can be | may be | might be | may not be the case",
}
