"""What is bad where it is, and the better the less of it there is: nouns, by what they are of.

The same form as `words_of_gaps`. Each is a `thing` and a `bad measure` (see `words_of_failing`).
"""

EVILS = {
    "harm and danger": """
        accident/accidents | injury/injuries | casualty/casualties | fatality/fatalities
        hazard/hazards | emergency/emergencies | outbreak/outbreaks | infection/infections
        scalding/scaldings | flood/floods | explosion/explosions | poisoning/poisonings
        concussion/concussions | trip hazard/hazards | self harm | neglect | near miss
        incident/incidents | attack/attacks | assault/assaults | abuse | violence | bullying
        harassment | intimidation | threat/threats
        """,
    "crime and misconduct": """
        theft/thefts | burglary/burglaries | break in/ins | robbery/robberies | vandalism
        fraud/frauds | arson | graffiti | trespass | knives | weapon/weapons | drugs
        malpractice | misconduct | wrongdoing | corruption | bribery | cheating | plagiarism
        truancy/truancies | walkout/walkouts | scuffle/scuffles | brawl/brawls | fight/fights
        fighting | tantrum/tantrums | outburst/outbursts | misdemeanour/misdemeanours
        offence/offences | arrest/arrests
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
        """,
    "what is late or waits": """
        delay/delays | backlog/backlogs | queue/queues | bottleneck/bottlenecks | lateness
        arrears | late payment/payments | late arrival/arrivals | waiting list/lists
        waiting time/times | interruption/interruptions | disruption/disruptions
        cancellation/cancellations | postponement/postponements | closure/closures
        stoppage/stoppages | hold ups | no show/shows | missed appointment/appointments
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
