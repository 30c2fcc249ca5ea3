"""What only sounds bad or good, and what only refers.

neutral: sounds bad or good and is neither. reference: names a place or a date, no more.
composition: says who the people of a share are. open: what is still to be decided, or is said
elsewhere.
"""

NEUTRAL = {
    "neutral": """
        than in any | than anywhere else
        have/has/had never seen/had/known/heard/met so many/much
        at risk of falling/slipping/dropping behind
        in danger of falling/slipping/dropping behind
        the only | missing from education | whoever is
        owe/owes/owed much/a/its/their | not only
        not just
        not least | not merely | not simply
        no doubt | little doubt that | whether or not
        if not | no fewer than | no less than | not less than | no more than
        not more than | not fewer than | without exception | without fail
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
        pupils/children/students/learners/those working below | look/looks/looked up
        as much of a | as much a | terribly serious/seriously | drawn up from | more than one of
        us/me/them most | changeover/movement/corridors between lessons | i stopped
        we/they were asked/told/promised/warned/advised/reminded
        hang/hangs on the/every/each wall/walls/door/doors
        a reasonable share/amount/time | drop off and/is/are/at/area/point
        special/additional/individual/educational/medical/complex need/needs
        specific/identified/local/emotional/pastoral/social/learning/their/different need/needs
        all/basic/particular/future/business/personal/pupil/whose need/needs
        pupils/children needs
        the/meet/meets/of/to/high/known/whatever needs | support need/needs | training needs
        needs analysis/assessment/assessments | need or disability | needs and disabilities
        areas of/for strength | required level/levels/standard/standards/expertise/checks
        statutory/legal/legally/all/any/minimum required | as required | if required | if needed
        pupils/students/children/staff/people coming back after/from
        anyone/anybody/everyone with the link can/may/could join/watch/listen
        where necessary/needed/required/appropriate | when required/needed | as needed
        fixed term | part time staff/teachers/colleagues/workers | absence data
        further education | should the need arise | as late as | last minute notice
        hard working | hard copy/copies | no fee | no cost | nothing but
        no matter how | not applicable | as soon as | as well as | well as | more than
        so far as | out of hours | out of school | out of county | dropped in | drop in
        slip resistant | missing children | miss out | free from harm | early help | mixed age
        nothing to improve/add/report/fault | half term/terms/termly/yearly | too many to
        at most once | disadvantaged | lost property | missing pupils
        cross curricular | cross phase | cross trust | cross site | short course/courses
        short term | short list | hard standing
        difficult/challenging/tough/hard/searching question/questions
        difficult/challenging/honest conversation/conversations
        challenging text/texts/target/targets/work | basic skill/skills/need/needs | flat screen
        low income | random sample/samples/check/checks | at random
        answer/answers/answered/answering the phone/phones
        as one another | what is and is not | absence/bullying/exclusions training | broken down by
        on and off site
        is/are/was/were/feel/feels certain of
        conflict/conflicts of interest | absence line | hardship fund | broken down into
        break/breaks down into | break/breaks/broke down by | older pupils/children/students
        younger pupils/children/students | older brothers | cold weather | dark nights
        hot meal | hard won | hard wearing | slow cooker | severe weather/allergies/needs
        low rise | low level needs | old age | heavy metal | lost time
        no later | no longer than | not a moment | no time is lost | no one left behind
        nothing is left | never late | no surprise/surprises | by no means | no fewer
        much needed | needs led | exclusion/exclusions panel/data/committee
        behaviour panel/log/logs | absence letters | absence calls | absent pupils/children
        vulnerable pupils/children/families/learners/people/groups | mental health | at risk of
        behind closed | bad weather | worst case | old and new | year old/olds | risk averse
        risk based | cash free | challenge partner/partners | dispute/disputes resolution
        complaints panel | grievance panel | conflict resolution | low carbon | low energy
        low cost | early warning | failure rate | problem solving | limited company
        overdue items | unit/units | union/unions
        struggling readers/pupils/learners/families/children | lost learning
        anti racism/racist
        hate crime/crimes/incident/incidents | online abuse | knife crime | child abuse
        child on child abuse | peer on peer abuse | domestic abuse | neglect and abuse
        harmful sexual behaviour | alcohol awareness | drug awareness | debt advice | no smoking
        zero waste | pass rate | loss of learning | at least one
        whatever the weather/post/day/hour/season/school/subject/age/need/reason/cost/role/job/size
        approved/circulated/sent/shared/issued/published in draft
        start to finish | or so | children/pupils/students/staff/parents/governors sit/sits in
        paper book/books/form/forms/register/registers/sheets withdrawn
        in all weathers | cold calling | missed lessons/sessions/days | supply teachers/staff
        temporary staff | part time pupils | not for profit | without charge | free of charge
        at no cost | most likely/often/frequently | has/have stopped using | spelling errors
        high frequency words | stress management | anger management | fire and flood
        denied access | more or less | no less | less than a week/month/day/fortnight
        emergency plan/plans/procedures/lighting/exits/contact/contacts/drill/drills
        acceptable use | record/records of concern
        less than a/an/one/two/three/four/five
        less/fewer than six/seven/eight/nine/ten/twelve/twenty/thirty | as elsewhere
        are/is being achieved/met/followed/kept/maintained/upheld/taught/honoured
        find/finds/found out who/what/why/how/whether/which | reasonable adjustment/adjustments
        risk assess/assessed/assesses/assessing
        difficult/hard/tough decision/decisions/choice/choices | from a low/lower base
        to almost/nearly nothing | to next to nothing
        only when/if/after/once the/all/both/it/every/each | late starters/joiners/arrivals
        low/lowest attainers/attaining/achievers/performers | to almost/nearly none/zero
        to zero/nil | lower/upper/middle school/schools/years/sixth/phase
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
        no fuss | no nonsense | no small | without question | far from | early years
        early career | early morning | rough sleeping | small/short but
        reactive repairs/maintenance | day/week/hour/minute limit | data drop/drops
        qualified teacher/teachers/staff/nurse/nurses/first/lifeguard/instructor/adult/adults
        newly qualified | fully qualified | well qualified | suitably qualified
        highly qualified | appropriately qualified | qualified to | are qualified | is qualified
        kick off | kick start | lost and found | labour market | labour costs | crowd control
        sports/football field | discount | discounts | discounted | dismissed at
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
        low shelf/shelves/desk/desks/window/windows/door/doors/chair/chairs/table/wall/pay/ability
        lower years/row/shelf | from a low start | from a very low start | can lower
        petty cash | wobble cushion/cushions/board/boards | with a wobble | the sinks | a later
        disagree well/politely/respectfully | stopped at the door/gate/hatch/barrier/desk
        in labour | free kick/kicks | penalty kicks | penalty kick
        cost/costs/costing us little/nothing/less | without incident | cost/costs little/nothing
        each other | one another | short and | at its best | at their best | at their own pace
        low prior | late gate | right to work | right of way | right hand | right time
        able pupils/children/readers | most/more/less/least able
        be able to | being able to | great deal | a great deal
        able to | rights | great crested | practical work/lesson/lessons/subjects/skills
        off the shelf package | in the street scene | short on words | a kind of | kind of
        this kind | packed lunch/lunches | right to | all kinds
        the/root/its/their/underlying/common cause/causes | cause of death
        persist with | persists with | good cause/causes | cause for celebration
        worn by/at/daily/every/with | our/own/my needs | as a result of
        without staff/managers/adults/teachers/leaders/officers present/in
        after a difficult/turbulent/unsettled period/year/start/time/spell
        after a poor/slow/bad/troubled/weak/shaky period/year/start/time/spell
        without amendment/amendments/alteration/objection/dissent/opposition/reservation
        without mishap/injury/interruption/complaint/loss/reservations/objections
        net zero
        the first of each/every/the | permission/pay/the/a slip/slips
        need/needs not
        is/are mixed by/in/with/together
        at/by/to/through/from the back gate/door/field/hall/office/entrance/stairs
        within reach of
        disaster plan/plans/planning/recovery
        is/are/was/were settled for
        and dated
        at last | at long last
        pleasantly surprised to | the/our/its/their current | a turnover of £
        subject/phase/department/curriculum/pastoral/safeguarding lead/leads
        reading/phonics/english/maths/science/history/music lead/leads
        a worry box/jar/book/tree/wall | worry box/boxes/jar/jars/book/books/tree/wall
        amount/amounts/amounted to a/one third/quarter/fifth/tenth/half/total/saving/few/couple
        amount/amounts/amounted to a/an full/whole/complete/proper/real/substantial/extra/additional
        tired/exhausted/weary/filthy/muddy/soaked but happy/proud/smiling/content
        tired/exhausted/filthy/muddy/soaked and happy/proud/smiling/content
        come/comes/came/go/goes/went home/back exhausted/tired/filthy/muddy/soaked
        smell/smells/smelt of polish/floor/paint/fresh/new/bread/baking/flowers/toast/cooking/coffee
        awkward/uncomfortable/pointed/stiff/direct question/questions
        anxious/reluctant/persistent/school/frequent/chronic non attender/attenders
        non attender/attenders | school refuser/refusers | school avoider/avoiders
        anxious/reluctant/hesitant/shy readers/writers/speakers/swimmers/attenders/learners
        given/set work to do | low incomes | may/can refuse
        critical/major/serious incident plan/plans/policy/team/drill/drills/protocol/exercise
        right from/and wrong | where/when/if there is doubt/any | when/if in doubt
        schools/pupils/children/classes/subjects/departments/sites causing/of concern
        schools/pupils/children/classes/subjects/departments/sites who/that cause/causes concern
        stay/stays/stayed/kept/remain/remains hidden
        name/names/address/addresses/identity/identities is/are/were hidden
        on the back of the/a/each/every/toilet door/doors/badge/badges/card/cards/ticket/menu
        dated and/or signed/initialled/filed/stored/kept/stamped | signed and dated
        late start/starts/train/trains/slot/slots/opening/openings
        behind him/her/it/them/me | with gaps catch/fill/get/go
        sinking fund/funds | ask/asks/asked for help | fight/fights for
        argue/argued over whose/which/who | argued over it | is/are/was/were argued over
        have/has stopped doing so | dry goods/day/days/feet
        queue/queues/queued to join/use/share/play/take/borrow/read/try/see/sign/get/work
        fair access | science/book/job/jobs/career/careers/craft fair/fairs
        its/his/her/their/a fair share/turn/hearing | coffee/snack/push/salad/juice/breakfast bar
        a quarter of an hour | half an hour | speak/speaks/spoke frankly
        """,
    "reference": """
        comes/come up for renewal/review/election/retender/tender | expires/expire in
        runs/run until | falls/fall due
        falls/fall in/on january/february/march/april/may/june/july/august/september/october
        falls/fall in/on november/december/autumn/spring/summer/winter/easter
        falls/fall in the autumn/spring/summer/winter/new
        take/takes/took up her/his/post/their/the post/posts/role/office
        opened its doors in | opened in | built in | in the table/chart/figure below/above
        in table/figure/chart/annex | refer to | the review was/took/covers/covered
        the visit was/took | please refer to | see | see also | please see
        on page | on pages | overleaf | may be found in | for details | further details
        see section/page/annex/appendix/table/below/above/overleaf/attached/separate
        joined the trust | joined us in | converter academy | sponsored academy | ofsted urn
        was/were founded | was/were formed in | was/were incorporated/registered/constituted in
        was/were established in | was/were created in | was/were opened in
        at/in/see/to annex/appendix | outside the scope | the subject of a separate | a matter for
        out of scope
        beyond the scope
        held over until/to | will consider/discuss/debate | deferred until/to
        is/are expected within/in/by/next/this/early/late
        is/are due in/on/next/this
        described/covered/discussed/reported/addressed/treated in a/the/another separate
        dealt with separately/elsewhere | in a separate report/paper/document
        take/takes/took up post/office | consists/consist of | is/are made up of
        section/report/page/chapter/part covers/describes/concerns
        was/were first written/adopted/published/issued in
        """,
    "open": """
        would happily/gladly/willingly/cheerfully
        remain/remains to be seen | time will tell | wait/waits/waiting and see
        shall/will see how/whether/what/if | jury is out | jury is still out | jury still out
        no decision/vote/conclusion was taken/made/reached
        agreed/agrees to return/defer/revisit/reconsider | deferred the/this/that/its/any item/items
        deferred the/this/that/its/any matter/decision/question/discussion/paper/vote
        postponed/adjourned the/this/that/its item/matter/decision/question/discussion/vote
        board/committee/trustees/governors/members/meeting/panel debated/deliberated
        carried over/forward to the/a/its next | left on the table | taken as read
        reader/readers is/are referred | readers/reader may/should/might turn/refer/look
        reference should/may be made | waiting to hear from/about/whether/if/back
        awaiting the/a outcome/result/decision/verdict/findings/response/reply
        waiting for the/a outcome/result/decision/verdict/findings/response/reply
        """,
    "composition": """
        speak/speaks english as | english as an additional | eligible for free
        is/are eligible for | qualify/qualifies for free | is/are entitled to free
        is/are boys/girls/white/asian/black/male/female | is/are from
        live/lives in/outside | has/have special/an education/a/an statement/sen
        is/are on the sen/register/roll | on roll | have/has an ehcp/ehc
        join/joined from | come/comes/came from | is/are entitled to
        attend/attends the | is/are looked after | is/are disadvantaged
        """,
}
