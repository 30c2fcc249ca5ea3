"""Verbs of what people do, by the kind of activity. Of the kind claim."""

ACTIVITIES = {
    "growing and gaining": """
        accelerate+ | accumulate+ | acquire+ | advance+ | attract+ | bolster+ | boost+
        broaden+ | diversify+ | evolve+ | expand+ | flourish+ | heighten+ | intensify+ | lift+
        magnify+ | maximise+ | multiply+ | replenish+ | strengthen+ | triple+
        """,
    "making and shaping": """
        assemble+ | author+ | bake+ | blend+ | compose+ | construct+ | craft+ | curate+
        customise+ | devise+ | erect+ | fashion+ | forge+ | formulate+ | generate+ | knit/knits
        mould+ | orchestrate+ | originate+ | pioneer+ | remodel+ | reshape+ | scaffold+
        weave/weaves/wove/woven
        """,
    "mending and renewing": """
        conserve+ | modernise+ | overhaul+ | prune+ | reassess+ | rectify+ | recycle+
        redesign+ | refill+ | refocus+ | reform+ | reinvest+ | reopen+ | reorganise+
        reposition+ | restock+ | restore+ | restructure+ | retrain+ | reuse+ | revamp+
        revisit+ | revitalise+ | rework+ | safeguard+
        """,
    "ordering and simplifying": """
        clarify+ | codify+ | declutter+ | digitise+ | harmonise+ | localise+ | normalise+
        rationalise+ | regularise+ | simplify+ | standardise+ | streamline+ | synchronise+
        systematise+ | tighten+ | triage+ | unify+
        """,
    "teaching and thinking": """
        anticipate+ | ascertain+ | deduce+ | diagnose+ | digest+ | discover+ | dissect+
        distil/distils/distilled | distinguish+ | elicit+ | emphasise+ | envisage+ | glean+
        grasp+ | instil/instils/instilled | instruct+ | interact+ | justify+ | navigate+
        ponder+ | proofread+ | quantify+ | reiterate+ | reproduce+ | resit/resits | simulate+
        summarise+ | synthesise+ | transcribe+ | triangulate+ | troubleshoot+ | visualise+
        """,
    "speaking and telling": """
        affirm+ | announce+ | articulate+ | broadcast/broadcasts | confide+ | converse+
        counsel/counsels | disclose+ | elaborate+ | enlist+ | mail+ | preach+ | profess+
        recap/recaps | relay+ | signify+ | solicit+ | testify+ | voice+
        """,
    "serving and helping": """
        accommodate+ | administer+ | aid+ | assist+ | befriend+ | cultivate+ | educate+
        empower+ | entertain+ | entitle+ | equip/equips/equipped | escort+ | foster+
        fundraise+ | harness+ | infuse+ | innovate+ | nourish+ | nurture+ | onboard+
        persevere+ | rally+ | steward+ | upskill/upskills | vaccinate+ | volunteer+
        """,
    "governing and running": """
        activate+ | capitalise+ | commence+ | concentrate+ | convert+ | defend+ | devote+
        dispatch+ | execute+ | expend+ | finalise+ | formalise+ | fulfil/fulfils/fulfilled
        function+ | govern+ | guarantee+ | incorporate+ | initiate+ | inject+ | mobilise+
        modify+ | obtain+ | offset+ | oversee/oversees | partake/partakes | prescribe+
        preside+ | procure+ | qualify+ | redirect+ | redistribute+ | relocate+ | render+
        replicate+ | retrieve+ | segregate+ | specialise+ | stipulate+ | supplement+
        transmit/transmits | upload+ | yield+
        """,
    "coming and going": """
        sit/sits at the front/table/tables | arrive+ | depart+ | descend+ | embark+ | emerge+
        encounter+ | enter+ | migrate+
        precede+ | surround+ | travel/travels | traverse+
        """,
}
