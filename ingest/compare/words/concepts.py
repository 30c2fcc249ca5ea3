"""Concepts: groups of words about the same subject, opposites included (`late` and `on time`).

Each line of the table is a concept, named by its first word; no two lines begin with the same word.
A word may belong to several concepts, and stands for all words with its stem.
"""

from collections import defaultdict
from collections.abc import Iterable

from ingest.compare.words.topics import topic_stem

_TABLE = """
mother father mum dad parent household home guardian
employee staff workforce adult worker personnel team
infant reception nursery early youngest preschool eyfs ks1 foundation young younger primary
junior ks2 older
teenager adolescent older secondary sixth ks3 ks4
newcomer arrival joiner new starter join admission induct welcome
leaver leave departure exit resign turnover retention depart quit
volunteer helper visitor
council la borough county authority
governor governance trustee director member
executive ceo chief headship leadership senior slt
ta assistant support helper
caretaker premises site janitor estates
cleaner cleaning dirty hygiene tidy
cook kitchen meal lunch dinner food canteen catering eat menu dining breakfast midday
secretary office administrator admin clerical
nurse medical health medicine illness ill sick doctor hospital
counsellor counselling therapy camhs mental wellbeing
bullying bully tease harass dispute quarrel peer
suspension suspend exclude exclusion expel
detention sanction punish consequence penalty discipline
reward praise merit celebrate certificate award prize recognise
behaviour disruption calm orderly unruly misbehave
attend attendance absent absence absentee truant truancy missing register
late lateness punctual delay delayed overdue prompt slow wait queue backlog fast quick swift
safe safety safeguard protect danger risk hazard harm unsafe
abuse neglect exploitation
referral refer concern disclosure report alert warning flag notify
vet dbs clearance
interview recruit appoint applicant candidate vacancy vacant hire post advertise shortlist
reference referee
contract agreement supplier tender procure procurement purchase buy vendor firm price
money fund finance budget cost income grant spend saving cheap expensive afford price
debt deficit surplus reserve overspend
invoice payment bill payroll
salary wage pay
audit scrutiny inspect examine
ofsted inspector
record log note write entry enter document documentation file paperwork paper
register list inventory database spreadsheet
online internet web digital website electronic virtual
computer laptop device tablet chromebook machine ipad hardware equipment
phone mobile telephone handset call ring smartphone
email message mail letter text inbox mailbox
password login account authentication sign
wifi broadband network connection server
software system platform app program
cyber phishing hack hacker attack malware
backup restore recovery
printer print photocopy
website web page site
social media facebook
photo photograph picture image camera
cctv camera surveillance
survey questionnaire poll respond reply replied answer ask views voice opinion feedback hear listen
complain grievance unhappy dissatisfied
satisfied satisfaction happy content enjoy love praise pleased
confident unsure sure certain
understand know knowledge aware awareness unaware familiar grasp
remember recall forget memory retain
train course workshop cpd inset session briefing coaching develop mentor
qualified unqualified certificate accredited award diploma
specialist expert expertise nonspecialist
observe visit drop watch walk
appraise performance target objective goal
workload marking burden overtime
mark feedback book
stress wellbeing morale burnout
flexible flexibility parttime
cover supply absence relief replacement
lesson teaching instruction
curriculum scheme unit sequence syllabus subject
plan strategy roadmap blueprint
policy procedure protocol rule guidance guideline code handbook
textbook workbook book resource material
library librarian book read reader
phonics decode letter sound
read reader fluency fluent literacy comprehension
write author composition literacy
spell vocabulary word
handwriting script pencil letter joined
speak speech talk oral oracy language communicate conversation discuss debate
eal english bilingual translate translation interpreter language
maths number arithmetic calculation numeracy multiplication table counting sum
reason problem solve
science experiment practical laboratory lab
history geography humanities past map
art design drawing paint creative
music instrument instrumental sing choir orchestra ensemble tuition
pe sport physical exercise swim game athletic fitness
computing coding programming
re religion religious faith worship
pshe relationships sex rse personal citizenship
language french spanish german mfl
technology dt food textiles
homework prep home independent
assess test exam examination quiz score grade moderate moderation check
progress attainment achievement achieve outcome result gap behind catch
disadvantage pp premium poor poverty fsm deprived
send sen disability disabled inclusion inclusive special additional
ehcp plan
autism autistic neurodiverse adhd
deaf hearing
blind visual sight vision impair
wheelchair lift ramp access accessible
sensory quiet calm
adapt adjust differentiate modify scaffold tailored
intervention catchup group extra additional tutoring
identify spot notice detect unnoticed recognise screen diagnose
gifted talented stretch challenge greater depth
boy male
girl female
gender sex
ethnic ethnicity race racism racist diversity diverse equality equal minority
traveller refugee
young carer caring
looked care foster
nursery childminder preschool
transition transfer move settle
career job employment employer work placement apprenticeship university employability
destination neet leaver
trip visit outing residential excursion journey
club extracurricular enrichment afterschool activity
play playground playtime break breaktime outdoor outside yard recess
toilet lavatory washroom
corridor hallway stair door
roof leak rain damp gutter
heating boiler warm cold temperature radiator
window glass light lamp electric
energy gas electricity power carbon solar climate sustainability environment net zero green
waste recycle bin rubbish litter
building roof accommodation premises room space site estate hall
repair mend maintain maintenance fix fault broken defect condition
fire evacuation alarm drill extinguisher
asbestos legionella water
accident injury incident nearmiss
firstaid aider aid
allergy allergic allergen anaphylaxis
vegetable fruit healthy diet nutrition sugar obesity
uniform clothing dress
bus coach minibus transport driver drive taxi travel route
car parking traffic crossing
cycle bicycle bike walk cyclist
security secure gate fence lock key intruder entrance entry reception
key lock door
visitor badge lanyard
publish website
newsletter bulletin communication inform
meet gather assemble forum conference network
agenda minutes paper
minutes notes record
chair chairman
vote elect
challenge question scrutinise hold account
skill expertise experience
link visit
risk register likelihood
insurance insure claim
lease rent letting hire tenant
community neighbour local partner business
marketing reputation brand open admissions
pupil roll number enrol application apply intake
oversubscribed place capacity
vap smoke tobacco drug alcohol
knife weapon gang
radicalise prevent extremism
gdpr privacy data protection breach
data information figure statistic dashboard analysis analyse pattern trend
timetable rota schedule calendar
deadline date due
supervise oversee oversight
monitor check track watch inspect
moderate moderation standardise consistent agree
deputy stand-in backup absence
share pool joint together
compare benchmark comparison
copy duplicate template model
display poster sign board
guidance statutory kcsie
part section opening
assembly assemblies
tutor form pastoral
house council ambassador prefect leadership responsibility
friend friendship buddy peer lonely
trust turn confide
sleep tired
bank money
charity charitable donate donation fundraise
weekend saturday sunday monday holiday holidays night evening
morning start dawn breakfast
evening night late
shortage short lack scarce insufficient enough
old outdated obsolete worn dated ageing
new modern update renew
begin start launch introduce pilot trial
finish complete done ready
stop cease end drop abandon
rise increase grow growth higher
fall decrease reduce reduction lower halve cut shrink
double triple treble
common widespread frequent
rare seldom
vary variation uneven patchy inconsistent consistent differ
copied copy
easy simple simplify complicated complex hard difficult
long short length brief longer shorter
large big small size
friendly kind warm welcoming
proud pride
busy crowded
noise loud quiet
free entitled entitlement eligible claim
choose choice option
shown display demonstrate
explain explanation describe description
lead leader leadership
role responsibility duty job
pair partner
keyboard type
whiteboard board screen projector
desk chair furniture
locker bag
apparatus counter manipulative
pencil pen
baby toddler
garden grow planting
animal pet
forest wood woodland
swimming pool
pitch field
theatre drama performance play stage show concert
museum gallery
local area town village
reserve saving
bill energy
consortium framework group bulk
scheme delegation delegate decision decide
vision mission value ethos culture
expectation standard
tone respect courteous polite rude
swearing language
uncertain unclear vague clear clarity
accurate accuracy error mistake correct wrong
regular irregular
secure insecure
replace replacement substitute successor
review revise rewrite rewritten redraft update
approve approval adopt ratify sign
sent send issue distribute circulate
collect gather
count measure measurement
store storage cupboard
delete destroy destruction retention
tag label
stock supply supplies
ignored overlooked neglected unread unanswered forgotten
rehearse practise drill exercise
thorough detailed comprehensive full depth
brief thin sketchy superficial shallow
excellent outstanding superb strength exemplary
weak poor inadequate low bad
visible sight seen present hidden
offsite alternative elsewhere unregistered
alone lone single isolated isolation
signature signed acknowledge declare
ect trainee novice newly early-career
subject department faculty coordinator middle
pregnant maternity paternity menopause
sickness sick illness absence
gcse exam entry grade pass ebacc btec qualification
removal isolation internal withdrawn room
police officer crime
sexual harassment sexting nude
anxiety anxious worry worried selfharm emotional mental distress
refuse refusal avoidance reluctant
reduced parttime timetable
elective educated homeschool home
supply agency temporary temp relief cover
pension benefit
forecast variance budget outturn
authorise segregation sign approve
card cash expense receipt petty
interest conflict declare relative
whistleblow confide complain
request subject freedom access
aid defibrillator inhaler epipen medicine
hardship uniform voucher foodbank poverty
punctuation grammar sentence paragraph spelling
tables recall fluency multiplication
fraction decimal algebra geometry
fieldwork field map
wall display corridor
clutter mess untidy tidy store
wraparound childcare breakfast afterschool club
alumni former past
mentor buddy coach role
dismiss redundancy disciplinary capability
promote succession progression pathway
diverse representative background ethnic
applicant applied apply application
handbook guide manual booklet leaflet pack
poster notice board display
video film clip recording
app platform portal online
question quiz test recall
target goal aim milestone
strategy plan priority improvement
evidence proof data prove
impact effect difference result
cost price expense charge fee
tender quote
delay postpone defer slip late
crash collapse fail failure break
empty unused vacant idle
open close shut
lend loan borrow
move relocate transfer
combine merge joint share
separate divide split apart
repeat retest rerun
paste copy generic identical
bespoke individual personal tailored
sit seat
walk foot pedestrian
hall gym sports
shelter shade canopy
grass hedge tree grounds gardener
drain flood sewage
pest rat mouse vermin
paint decorate drab bright
quiet noise acoustics
smell odour stink
slip trip fall hazard
ladder height scaffold
chemical cleaning substance coshh
temperature hot cold warm heat overheat
charge battery
filter block firewall
patch update upgrade version
licence license subscription renew
duplicate double
access permission rights admin
chat chatroom message group
influencer tiktok social
artificial ai chatbot machine
voice pupil council opinion
class size large small
mixed ability set stream
retrieval recall remember memory
feedback comment marking
misconception error mistake
vocabulary word
model demonstrate
scaffold support help
independent alone
presentation neat neatness pride handwriting
effort attitude motivation lazy
engagement engage bored dull interest
reluctant unwilling keen
debate discuss
confidence trust believe
honest open transparent
gossip rumour
decision decide vote agree
election nominate
vacancy gap unfilled post
office tenure
quorum quorate attendance
delegate authority
scrutiny monitor hold account
visit link governor
paper pack agenda
jargon plain readable
translate language polish arabic
welcome induction
grandparent relative family
separated divorced estranged parent
bereavement grief loss death
domestic violence abuse
neglect hygiene unkempt
fgm forced marriage honour
county lines exploitation gang
missing runaway disappear absent vanish search
allegation concern lowlevel
chronology timeline history
threshold level criteria
conference strategy case
therapist therapy speech occupational physio
equipment apparatus aid
intimate toilet nappy changing
medication medicine tablet dose
feeding swallow diet
ramp lift accessible
braille print enlarged
interpreter signing bsl
fact factual opinion subjective objective
"""


def _concepts_of_stems() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for words in LINES:
        for word in words:
            found[topic_stem(word)].add(words[0])
    return {stem: frozenset(concepts) for stem, concepts in found.items()}


LINES = [line.split() for line in _TABLE.strip().splitlines()]
CONCEPTS = {words[0]: number for number, words in enumerate(LINES)}
_CONCEPTS_OF_STEM = _concepts_of_stems()


def concepts(stems: Iterable[str]) -> frozenset[str]:
    """The concepts of some stems, by their names."""
    return frozenset(concept for stem in stems for concept in _CONCEPTS_OF_STEM.get(stem, ()))
