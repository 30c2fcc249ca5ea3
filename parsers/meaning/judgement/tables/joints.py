"""What joins clauses, by what it introduces.

reports: documents that state duties, whose contents are no claims. The other kinds say what they
introduce.
"""

JOINTS = {
    "reports": """
        sets out | set out | setting out | states | state that | stated | specifies | specify
        stipulates | prescribes | makes clear | make clear | made clear | make it clear
        sets down | policy/handbook/guidance/guide/code/plan says
        scheme/agreement/document/packs/pack/letter says
        policy/handbook/guidance/guide/code/plan/scheme/agreement/document/packs/pack/letter say
        which says | which say | that says | that say | reminded that | reminds staff
        aware that they | clear that they | know/knows that they/it/you | know they | knows they
        understand that they | understands that | understand they | told that | taught that
        policy/plan/handbook/document/guide/scheme/guidance/booklet describes | explains
        explain | outlines | outline | says when/who/how/what | say when/who/how/what
        lays down | trained in what | know/knows what/who/whom/how/where/which/when
        understand/understands what/who/how/when | can/could explain/say/tell | clear about
        clear what/who/how | shown how | taught how | taught what
        """,
    "contrast": """
        but | however | although | though | whereas | while | whilst | yet | nevertheless
        nonetheless | on the other hand | conversely | albeit | in contrast | by contrast
        still others | even so
        """,
    "concession": """
        even though | even if | despite | in spite of | notwithstanding | regardless of
        for all that
        """,
    "purpose": """
        so that | in order to | in order that | to ensure | to ensure that | to make sure
        to enable | with a view to | for the purpose of | so as to | so as not to | to prevent
        to avoid | to help | to support | to allow | to reduce | to improve | to inform
        to check | with the aim of | in the hope | lest | in case | ensuring | making sure
        enabling | to see | to see whether
        """,
    "reason": """
        because | because of | due to | owing to | given that | given | thanks to
        as a result of
        as there/they/it/we/this/these/too/not/no/some/many/most/staff/pupils/the/cost
        since they/it/there/we/staff/pupils/no | on the grounds | in the light of | in light of
        in response to | as shown | as evidenced | evidenced by | as the minutes
        """,
    "relative": """
        who | whose | whom | which | pupils/children/students/families/parents/those that
        staff/schools/people/learners/anyone/areas/cases/subjects/groups that | anything that
        for whom | in which | with whom
        as was/were/is noted/said/reported/shown/agreed/found/discussed/recommended/stated
        """,
    "when": """
        if | or else | when | whenever | where | wherever | as soon as | regardless
        in the event of | by the time
        """,
    "question": """
        whether | how | how far | how well | how many | what | why | the extent to which
        the way | to what extent | as to
        """,
    "result": "so | therefore | thus | hence | and as a result | as a result | and so",
    "and": "and | or | and also | plus",
    "to": "to",
    "that": "that",
}
