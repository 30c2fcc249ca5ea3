"""Words for what is denied, needed, unknown or hangs on another, by kind.

Phrases stand between bars or line ends. `a/b` are alternatives; `rely+` stands for rely, relies,
relied, relying. Kinds:

not: denies what follows. no: denies the thing that follows. without: as a second denial it cancels
the first. neutral: sounds bad or good and is neither. needed: wished for, so not there. doubt:
nobody knows. reliance: a thing hangs on another. hint: says nothing bad, but goes with no praise.
"""

GAPS = {
    "not": """
        not | no not | not yet | not as yet | not currently | not presently | not at present
        never | no longer | nor | not even | scarcely | barely | hardly | can not
        not currently/presently yet | not sufficiently | no more
        """,
    "no": """
        not once | neither | no | none | none of | nobody | hardly anyone/anybody/a
        scarcely anyone/a | no one | nothing | hardly any | not any | not a single | not one
        no single | nowhere | zero
        """,
    "without": "without | unless | until",
    "neutral": """
        not only | not just | not least | not merely | not simply | no doubt | whether or not
        if not | no later than | no fewer than | no less than | not less than | no more than
        not more than | not fewer than | at most | without exception | without fail
        without delay | without hesitation | no exception | no exceptions | no matter
        do/does not matter | the most | most able/recent/important/effective/appropriate
        most vulnerable/disadvantaged/likely/senior/experienced/common/complex | need to know
        areas/area/level/levels/types/type of need | in case of need | at least
        risk assessment/assessments/register/registers/management/owner/owners
        incident/complaints/complaint/concern log/logs/policy
        absence/exclusion/bullying/accident log/logs/policy
        incident/complaints/complaint/concern/absence/exclusion/bullying/accident form/forms
        complaints/complaint/absence/exclusions/bullying/grievance/disciplinary/breach procedure
        absence/grievance/anti bullying/absence/breach procedures/policies/policy
        anti bullying | little ones | lead/leads | leading | well being
        low level concern/concerns | low level | gap analysis | gap task/tasks
        missing in education | children missing education | missing education | late bus/buses
        poor attenders | first aid need/needs | open day/days | high need/needs
        special/additional/individual/educational/medical/complex need/needs
        specific/identified/local/emotional/pastoral/social/learning/their/different need/needs
        all/basic/particular/future/business/personal/pupils/pupil/children/whose need/needs
        the/meet/meets/of/to/high/known/whatever needs | support need/needs | training needs
        needs analysis/assessment/assessments | need or disability | needs and disabilities
        areas of/for strength | required level/levels/standard/standards/expertise/checks
        statutory/legal/legally/all/any/minimum required | as required | if required | if needed
        where necessary/needed/required/appropriate | when required/needed | as needed
        fixed term | part time staff/teachers/colleagues/workers | exclusion data | absence data
        further education | should the need arise | as late as | last minute notice
        hard working | hard copy/copies | less able | no fee | no cost | nothing but
        no matter how | not applicable | as soon as | as well as | well as | more than
        so far as | out of hours | out of school | out of county | dropped in | drop in
        slip resistant | missing children | miss out | free from harm | early help | mixed age
        nothing to improve/add/report/fault | half term/terms/termly/yearly | too many to
        at most once | disadvantaged | lost property | missing pupils | hard copies
        cross curricular | cross phase | cross trust | cross site | short course/courses
        short term | short list | hard standing
        difficult/challenging/tough/hard/searching question/questions
        difficult/challenging/honest conversation/conversations
        challenging text/texts/target/targets/work | basic skill/skills/need/needs | flat screen
        low income | random sample/samples/check/checks | at random
        conflict/conflicts of interest | absence line | hardship fund | broken down into
        break/breaks down into | break/breaks/broke down by | older pupils/children/students
        younger pupils/children/students | older brothers | cold weather | dark nights
        hot meal | hard won | hard wearing | slow cooker | severe weather/allergies/needs
        complex needs | low rise | low level needs | old age | heavy metal | lost time
        no later | no longer than | not a moment | no time is lost | no one left behind
        nothing is left | never late | no surprise/surprises | by no means | no fewer
        much needed | needs led | needs assessment | exclusion/exclusions panel/data/committee
        behaviour panel/log/logs | absence letters | absence calls | absent pupils/children
        vulnerable pupils/children/families/learners/people/groups | mental health | at risk of
        behind closed | bad weather | worst case | old and new | year old/olds | risk averse
        risk based | cash free | challenge partner/partners | dispute/disputes resolution
        complaints panel | grievance panel | conflict resolution | low carbon | low energy
        low cost | early warning | failure rate | problem solving | limited company
        overdue items | unit/units | union/unions
        struggling readers/pupils/learners/families/children | lost learning
        anti racism/racist | hate crime | online abuse | knife crime | child abuse
        child on child abuse | peer on peer abuse | domestic abuse | neglect and abuse
        harmful sexual behaviour | alcohol awareness | drug awareness | debt advice | no smoking
        zero waste | pass rate | loss of learning | at least one | whatever the weather
        in all weathers | cold calling | missed lessons/sessions/days | supply teachers/staff
        temporary staff | part time pupils | not for profit | without charge | free of charge
        at no cost | most likely/often/frequently | has/have stopped using | spelling errors
        high frequency words | stress management | anger management | fire and flood
        denied access | more or less | no less | less than a week/month/day/fortnight
        emergency plan/plans/procedures/lighting/exits/contact/contacts/drill/drills
        acceptable use | record/records of concern | concern form
        less than a/an/one/two/three/four/five
        less/fewer than six/seven/eight/nine/ten/twelve/twenty/thirty | as elsewhere
        are/is being achieved/met/followed/kept/maintained/upheld/taught/honoured
        find/finds/found out who/what/why/how/whether/which | reasonable adjustment/adjustments
        risk assess/assessed/assesses/assessing
        difficult/hard/tough decision/decisions/choice/choices | from a low/lower base
        to almost/nearly nothing | to next to nothing
        only when/if/after/once the/all/both/it/every/each | late starters/joiners/arrivals
        """,
    "needed": """
        should | should be | should have | should now | must | must be | ought to
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
        wish/wishes to | wish/wishes | wishes | hope/hopes to | hope/hopes | have asked for
        has asked for | could do more | could do better | could be | could usefully
        could be better/stronger/clearer/improved | priority for improvement/development
        area for development/improvement/growth | areas for development/improvement
        an area for further | a focus for improvement | next step is | due for | due to be
        recommend+ | recommended that | would recommend | is/are a priority
        remains/remain a priority | a priority for | a development point | development area
        room for improvement | scope for | scope to | work to do | work to be done | more to do
        long way to go | some way to go | have/has to be | lobby/lobbying | crying out for
        long for | remains/remain to be | still/are/is/remain/remains outstanding
        requires improvement | call/calls/called for action/change/clearer/greater | desire for
        a desire to | staff/teachers/pupils/parents/heads/families/colleagues ask/asked for
        ask/asks for clearer/more/better/further/help/guidance/support/training
        ask/asks for advice/a/time/greater/extra/additional
        asked/asking for clearer/more/better/further/help/guidance/support
        asked/asking for training/advice/a/time/greater/extra/additional
        there would be merit/value/benefit in | there is merit in | would be worth
        would do well to | would like more/to/a | would have liked | would rather
        could do with | could be doing | could have been | might have been
        stands/stand in need | long overdue | overdue for | cries out for
        demand/demands attention/action | needs doing | need doing | looking for | in search of
        on the look out | are yet | yearn/yearns for | crave/craves | plead/pleads for
        beg/begs for | request/requests more/further/help | press/presses for | is/are wanted
        are calling for | would be better served | deserves/deserve more/better/attention
        has/have some way to go | have/has further to go | had hoped | was/were promised
        is/are owed | warrants/warrant | merits/merit attention
        remains/remain to be done/seen/decided/agreed/settled | remains/remain an aspiration
        an aspiration | is/are an ambition | is/are a target for
        to be resolved/decided/agreed/confirmed
        the case/results/findings/survey call/calls for | they call for | this calls for
        it calls for | more/much needs/need to be/happen | much remains | more could be
        need for | next goal/step/target/task | the next goal/step/target/task | the goal is
        our goal/aim/ambition is
        """,
    "doubt": """
        not know whether/if/how/what/who/when/which | not aware whether/if/of | unaware of
        unaware whether/that | not sure whether/that/how/if/what | not certain
        not confident that | not clear whether/how/who/what/if | unclear whether/how/who/what/if
        unsure whether/how | unsure who/what/if/of/about | uncertain whether/how/about
        unable to say/tell/show | doubt | doubt whether | doubts about
        question/questions/questioned whether | wonder whether | unconvinced that | no evidence
        not convinced | little evidence | no way of knowing | no way of telling
        cannot say/tell | can not say/tell | can not show | guess/guesses at | not known
        is/are not known | no one/nobody knows/knew/can/could say/tell/explain/remember/recall
        nobody/no one is/was sure | not clear to | unclear to | not obvious | hard to tell
        hard to say whether/how/if | difficult to say whether/how/if
        it is difficult/hard/impossible to say/tell/know/judge | too early to say/tell/judge
        are/is/were unable to | could not say | could not tell/explain/show/produce/find/name
        can not tell/explain/name/produce/say | unsure | not sure | not understood
        not well understood | poorly understood | little understood | is/are not clear
        nor do we know | anyone/anybody guess
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
        just about | at weekends | at the weekend | at best | tend/tends to
        have/has been asked to | when something/things goes/go wrong
        when something/things has/have gone wrong
        when there is a problem/crisis/complaint/fuss | when there is trouble
        when we/they/people/staff get round to | when we/they have time
        at the end of the/each/every lesson/day/term/year/week | last thing
        on a friday afternoon | on friday afternoons | in corridors | in the corridor
        between lessons | when a parent/parents complain/complains/ask/asks/insist/insists
        when someone/somebody asks/remembers/complains
        if someone/somebody asks/remembers/complains | when they remember | if asked
        when prompted/chased/reminded | if prompted/chased/reminded
        after a/the complaint/incident/inspection | unless asked
        four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty years old
        a single person/member/individual/officer/teacher/supplier/contractor/room/computer
        the same person | same few | the same two/three | by email alone | by one person
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
        so that some | on other | at the end of the unit/topic/course | that is all
        and no more | nothing more | each buy/have/use/keep/write/run/devise/do their own
        each has/uses/keeps/writes/runs/devises/buys its own
        find/finds/found out about/from/by/later/when/only | learn/learns/hear/hears/heard of
        take/takes/took up whole/too/most/much | whatever the | until someone/somebody
        until a/the complaint/parent/inspector/auditor
        only when/if/after asked/prompted/chased/reminded/someone
        only when/if/after somebody/parents/they/staff/something
        only when/if/after a parent/complaint/inspector | sadly | regrettably | unfortunately
        alas | worryingly | disappointingly | to be frank | to be honest | frankly
        sorry to say | it must be said | truth be told | in truth | if we are honest
        to our shame | shamefully | embarrassingly | dismayingly | troublingly | alarmingly
        inexplicably | bizarrely | astonishingly | predictably | by common consent
        it has to be said | for some reason | for reasons unknown | needless to say | as usual
        in the evening | in the evenings | in the holidays | over the weekend
        in their holidays
        """,
}
