"""Nouns for problems, which are better the less there is of them, by subject.

PROBLEMS are each a `thing`, bad only if it exists, and a `bad measure`. UNWELCOME are only one of
these, or `unwanted`: bad if it is used.
"""

from parsers.meaning.judgement.tables.small_words import TASKS

_TASKS = "/".join(TASKS.split())

PROBLEMS = {
    "harm and danger": """
        accident/accidents | injury/injuries | casualty/casualties | fatality/fatalities
        hazard/hazards | emergency/emergencies | outbreak/outbreaks | infection/infections
        scalding/scaldings | flood/floods | explosion/explosions | poisoning/poisonings
        concussion/concussions | trip hazard/hazards | self harm | neglect | near miss
        incident/incidents | attack/attacks | assault/assaults | abuse | violence | bullying
        harassment | intimidation | threat/threats
        calamity/calamities | catastrophe/catastrophes | collision/collisions | contamination
        cruelty | disaster/disasters | infestation/infestations | rats | mice | vermin | riot/riots
        """,
    "crime and misconduct": """
        theft/thefts | burglary/burglaries | break in/ins | robbery/robberies | vandalism
        fraud/frauds | arson | graffiti | trespass | knives | weapon/weapons | drugs
        malpractice | misconduct | wrongdoing | corruption | bribery | cheating | plagiarism
        truancy/truancies | walkout/walkouts | scuffle/scuffles | brawl/brawls | fight/fights
        fighting | tantrum/tantrums | outburst/outbursts | misdemeanour/misdemeanours
        offence/offences | arrest/arrests
        allegation/allegations | crime/crimes | embezzlement | exploitation | extortion
        forgery/forgeries | hoax/hoaxes | indiscipline | intruder/intruders | scam/scams
        tampering
        """,
    "faults of work and of things": """
        error/errors | mistake/mistakes | fault/faults | defect/defects | flaw/flaws
        glitch/glitches | bug/bugs | failure/failures | breakdown/breakdowns
        breakage/breakages | outage/outages | crash/crashes | leak/leaks | leakage
        blockage/blockages | malfunction/malfunctions | anomaly/anomalies
        irregularity/irregularities | discrepancy/discrepancies | inconsistency/inconsistencies
        inaccuracy/inaccuracies | omission/omissions | duplication/duplications
        misprint/misprints | slip up/ups | mix up/ups | typo/typos | mishap/mishaps
        lapse/lapses | blunder/blunders
        blackout/blackouts | drawback/drawbacks | false alarm/alarms | fiasco/fiascos
        hiccup/hiccups | inefficiency/inefficiencies | snag/snags
        """,
    "what is late or waits": f"""
        delay/delays | backlog/backlogs | queue/queues | bottleneck/bottlenecks | lateness
        arrears | late payment/payments | late arrival/arrivals | waiting list/lists
        waiting time/times | interruption/interruptions | disruption/disruptions
        cancellation/cancellations | postponement/postponements | closure/closures
        stoppage/stoppages | hold ups | no show/shows | missed appointment/appointments
        outstanding {_TASKS}
        overdue invoice/invoices | unpaid invoice/invoices | unfilled post/posts
        vacancy/vacancies | shortage/shortages | shortfall/shortfalls | slippage
        power cut/cuts | power failure/failures
        """,
    "money lost": """
        deficit/deficits | overspend/overspends | debt/debts | loss/losses | fines
        penalty/penalties | surcharge/surcharges | write off/offs | bankruptcy/bankruptcies
        redundancy/redundancies | overpayment/overpayments | underpayment/underpayments
        bad debt/debts | cost overrun/overruns | price rise/rises
        """,
    "people ill at ease": """
        complaint/complaints | grievance/grievances | dispute/disputes | conflict/conflicts
        quarrel/quarrels | argument | clash/clashes | disagreement/disagreements
        misunderstanding/misunderstandings | objection/objections | worries | fears
        anxiety/anxieties | frustration/frustrations | resentment | rumour/rumours
        tension/tensions | tribunal/tribunals | resignation/resignations | absence/absences
        sickness | burnout | suspension/suspensions | exclusion/exclusions
        expulsion/expulsions | detention/detentions | sanction | dropout/dropouts
        drop out/outs | turnover | attrition | unrest
        annoyance/annoyances | boycott/boycotts | commotion | disappointment/disappointments
        discomfort | disobedience | disrespect | dissatisfaction | distraction/distractions
        eviction/evictions | injustice/injustices | insult/insults | interference | intolerance
        lawsuit/lawsuits | litigation | outcry | refusal/refusals | reprimand/reprimands
        reprisal/reprisals | retaliation | suspicion/suspicions | victimisation | industrial action
        """,
    "what stands in the way": """
        problem/problems | issue/issues | concern/concerns | difficulty/difficulties
        obstacle/obstacles | barrier/barriers | impediment/impediments | setback/setbacks
        pitfall/pitfalls | weakness/weaknesses | shortcoming/shortcomings | failing/failings
        gap/gaps | loophole/loopholes | blind spot/spots | bureaucracy | red tape | paperwork
        duplicated effort | clutter | waste | congestion | overcrowding | pollution
        nuisance/nuisances
        """,
    "rules broken": """
        breach/breaches | data breach/breaches | infringement/infringements
        violation/violations | contravention/contraventions | non compliance
        irregular payment/payments | unauthorised payment/payments
        unauthorised absence/absences | conflict of loyalty | overrun/overruns
        """,
}

UNWELCOME = {
    "thing": """
        reason/reasons to miss/worry/complain/leave/skip/refuse/delay
        rough play | horseplay | bickering | pushing | shoving | spitting | biting
        name calling | play fighting | rough and tumble | backchat | chatter | wandering
        overlap | discrimination | racism | sexism | off rolling | low level disruption
        misconception/misconceptions | near misses | findings | high risk findings
        recommendations | surprises | lost keys | visitors unseen | unlogged visits | workload
        smoking | vaping | criticism/criticisms | qualifications | absenteeism | arguments
        frictions | friction | litter | hot spots | hotspot | downtime | oversights
        oversight failures | poor practice | bad practice | bad habits | stigma | prejudice
        bias | mistrust | discontent | disquiet | unease | anger | fear | stress | boredom
        pressure | strain | misuse | damage | harm | traffic | crowding | non attendance | churn
        crises | panic | chaos | confusion | uncertainty | teaching to the test | casual absence
        favouritism | nepotism | cronyism | infighting | rivalry | rivalries | clique/cliques
        wastage | undercurrent/undercurrents | scandal | trouble | turmoil | upheaval
        hostility | animosity | distress | poor behaviour | bad behaviour | misbehaviour
        copying | noncompliance | crossed wires | double booking | double bookings
        raised voice/voices | turbulence | instability | disarray | decline in | cuts | fuss
        hole/holes/crack/cracks in the/our/its/their/a/two/three/several
        tears | slips | abuses | discourtesy | rudeness | squabbles | rows over | waste of
        delays in | negligence | gripes | grumbles | moans
        """,
    "bad measure": """
        price | prices | expense | expenses | expenditure | fee | fees | charge | overhead
        overheads | premiums | tariff | tariffs | fare | fares | rents
        persistent absence | severe absence | pa | sa | lates | costs | cost | neet
        severely/persistently absent pupils/children/students | accident rate
        spend | staff absence | difference
        differences | referrals | sanctions | disadvantage gap | attainment gap | energy costs
        agency spend | agency/supply/overtime spending | spending on supply/agency/overtime
        supply costs | sickness absence | staff turnover | mobility
        behaviour incidents | unexplained absence | permanent exclusions | racist incidents
        bullying incidents | bills | heating bills | supply bill | days lost | working days lost
        lost days | wait | waits | response time | response times | term time holidays
        holidays in term time | withdrawals | applications to leave | suspensions of
        elective home education | class size/sizes | risk | risks | inequality | poverty | hunger
        teacher turnover | staff sickness | sickness rates | absence rates | exclusion rates
        suspension rates | rate of suspension/exclusion/absence/turnover
        rates of suspension/exclusion/absence/turnover | levels of absence/stress
        number of suspensions/exclusions/complaints/incidents/vacancies/leavers
        numbers of suspensions/exclusions | workload | low level disruption | near misses
        evacuation times | journey times | turnaround times | times to answer | hours lost
        lessons lost | referral times | lost hours | turnaround | food waste | paper use
        water use | repair times | emissions | carbon emissions | carbon footprint | footprint
        consumption | landfill | plastic waste | variation | variability
        variations
        fuel/gas/electricity/power/heating/energy use/consumption | staffing costs | printing costs
        click rate/rates | drop out/outs rate/rates
        """,
    "unwanted": """
        phone/phones | mobile phones | vapes | alcohol | tobacco | cigarettes | fizzy drinks
        energy drinks | restraint | isolation | seclusion | isolation booths | booths
        off rolled | part time timetables | reduced timetables | part time timetable
        reduced timetable | informal exclusions | unofficial exclusions | exclusion | exclusions
        permanent exclusion | cash | personal phones | social media accounts | nut products
        nuts | rat runs | swearing | bad language | derogatory language | racist language
        corporal punishment | shouting | generic logins | shared passwords | shared logins
        zero hours contracts | agency staff | plagiarism | cheating | copying | gossip | knives
        weapons | drugs | off rolling | bullying | discrimination | harassment
        naughty chair/chairs/step/steps | worksheets
        """,
}
