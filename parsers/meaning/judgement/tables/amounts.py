"""How much, how many and how often.

all: denied, it means some. part: partly so. excepted: all with an exception. too: too much of a
measure. rare and common: how much there is of what follows.
"""

AMOUNTS = {
    "all": """
        all | every | each | everyone | everybody | everywhere | always | consistently
        consistent | fully | entirely | wholly | completely | universally | uniformly | equally
        invariably | throughout | necessarily | evenly | uniform | in full | both | securely
        whole heartedly | across the board | complete | any better | the same | bar none
        """,
    "part": """
        those/families/parents/pupils/children who can reach/get
        one/two/three/four/five/six/seven/eight/nine/2/3/4/5/6/7/8/9 to go
        as far as year/years/reception
        and nowhere else | in alternate | a relative strength | and off for/in/at
        all but a few/handful/couple/small/tiny
        and planned/promised for/at/in | in principle | so far | so far so good | early days
        a mixed bag/picture/blessing
        a mixed story/message | a curate egg | good in parts | in patches | within limits
        at least in/at/on/among/during/while/until | more often than not | nine times out of ten
        for now | for the moment | half the battle | getting there | part of the way
        half way to | up to now | as yet only | moderate assurance | partial assurance
        in the early years only | most of the time | much of the time | some of the time
        rather | in draft form | on alternate | on most | on some | as far as the
        on one side of | at one end of
        for the present | if not quite | if not in
        if not at/to/for/on/as/so/every/all | something of a | more hit than miss | with varying
        depends/depend which | half of/the | about half | under half | over half | around half
        roughly half | mostly | a handful | in the main | a good number of | a good many
        a fair number of | a minority of | a proportion of | a sprinkling of | a scattering of
        the bulk of | the lion share | the greater part | the better part | the larger part
        large parts of | parts of | a share of | a fraction of | much of | the rest to follow
        with the rest to follow | second best only | by halves | not across | a degree of
        a modicum of
        when staff/teachers/adults/leaders are about/present/around/watching/there/near
        when governors/inspectors/visitors are about/present/around/watching/there/near
        in name if | eventually | by fits and starts | within reason
        tend/tends/tended to be
        two/three/four fifths of | three/five/six/seven/eight/nine tenths of
        better/more/higher than half/most/some/many | than to | than in | than at | than for
        than with | than among | more readily than | more easily than | more often than
        when the weather is fine | in fine weather | weather permitting
        when the weather allows | others wait | less than a third
        fewer than a third | not as often/regularly/quickly/promptly/fully as
        less often/regularly/quickly than the/it/we/planned/intended/promised/required/agreed
        have/has got as far as
        when they are made/done/held/used/taught/given/kept/sent/set/followed/applied/carried
        when supervised
        when it is made/done/held/used/taught/given/kept/sent/set/followed/applied/carried
        when present | in the end | sooner or later | on the ground floor | than on
        on the ground floor only | more than it does | more than they do
        on/only/for/in part of | in the north/south/east/west of | in parts of
        on one/two/three/four days a/in/of
        where it is given/made/used/taught/offered/available
        where they are given/made/used/taught/offered/available | most | many | some | several
        the majority | majority of | a majority | minority | a minority | almost all
        nearly all | nearly every | almost every | most of | half our
        only half | a third of | two thirds | two thirds of | a quarter of | three quarters
        three quarters of | partly | partially | in part | in parts | in places | to some extent
        to a degree | to an extent | to a certain extent | generally | usually | mainly
        largely | broadly | typically | on the whole | for the most part | by and large
        sometimes | occasionally | at times | often | in many/most/some cases | only | a few
        a number of | a couple of | a small number of | varied | variable | varies | vary
        varying | varied in | inconsistent | inconsistently | inconsistency | inconsistencies
        fluctuate+ | swings from | goes/go up and down
        uneven | unevenly | unevenness | patchy | patchily | mixed | differs | differ | differed
        not all | not every | not everyone | not everybody | not each | not always
        not consistently | not fully | not entirely | not wholly | not completely
        not universally | not uniformly | not in all/every | not yet all | not yet fully
        not yet consistently | not yet always | not necessarily | less so | less secure
        more so | to varying degrees | varying degrees | almost | nearly | not quite | virtually
        at best | by some | for some | in some | with the exception of | reasonably | fairly
        quite | adequate | satisfactory | somewhat | limited to | confined to | restricted to
        stronger in/at/than | more effective in/at | more consistent in/at | strongest in/at
        in pockets | pockets of | a range of quality | up to a point | as far as possible
        just below | slightly below | just under | just short of | depending on
        depends on the school | dependent on the | varies from | differs from | differ from
        differ between | differs between | some of | certain of the/our/its/their
        nearly/almost finished/done/there/ready/full/complete | all but finished/done/complete
        largely/mostly complete | just one/two/three/four/five/half | for just | everyone else
        everybody else | for others | in others | the rest | for the others | in the others
        elsewhere | reasonable | fair | middling | passable | acceptable | so so | moderate
        moderately | tolerable | in practice | partial | partially complete | a partial
        if sometimes/occasionally/rather/somewhat | if not always/yet | if a little
        if not consistently/evenly/universally/fully/reliably/regularly
        exists/exist in outline/draft/embryo | is/are in outline/draft/embryo
        if at times | where there is/are | where they/it exist/exists | range/ranges/ranged from
        so far as we/one/i can/could tell/see/judge
        much that | as far as it/they goes/go | for all its/their/his/her
        """,
    "excepted": """
        excepted | the omission/omissions/exception/exceptions being
        the one/only/sole/single omission/exception being
        save on/in/at/for/where/when/that | all bar | bar one/two/three/a/the
        apart from | all save
        minus the | with the sole exception | with one exception | with two/three exceptions
        with the odd exception | give or take | short of one/two/three | with gaps
        with some gaps | with a few exceptions | with exceptions | except | except for
        except in | with the exception of | other than | bar | all but | excluding | aside from
        but not | but for | barring | exception of | exceptions | but not yet
        """,
    "too": "too | far too | much too | too often | too much | too many | too few | too little",
    "rare": """
        fewer/less than half | only a third/quarter/fifth/sixth/tenth/minority/fraction/proportion
        modest | tiny | trivial | slight | rare | rarely | seldom | few
        very few | fewer
        little | hardly ever | low | very low | reduced | infrequent | minimal | negligible
        isolated | small number of | only a few | only a handful | a handful | lower | lowest
        close to nothing/zero/nil/none
        scant | uncommon | unusual | very rare | very rarely | less common | diminishing
        hardly | less | a thing of the past | a distant memory | non existent | nonexistent
        few and far | unheard of | a rarity | the exception | all but gone | a rare sight
        half as many/much/often
        """,
    "common": """
        the norm | the rule | high | higher | highest | common | frequent | frequently
        widespread | rife
        persistent | rising | growing | increasing | prevalent | remain/remains high | very high
        stubbornly high | doubled | trebled | wide | wider | widest | large | larger | huge
        enormous | vast | yawning | gaping | substantial | significant | considerable | serious
        major | repeated | excessive | constant | soaring
        """,
}
