"""Names of persons by their form: `K. Dennis`, `Sarah Jones`. A phrase in, whether it is one out.

Many surnames end as other nouns do (`Jones`, `Manning`, `Lawrence`): initials or a forename before
them tell that they are names. Forenames that are common words too (`Grace`, `Mark`) tell nothing.
"""

from parsers.patterns import pattern

_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_LETTER = r"[^\W\d_]"
_PARTICLES = r"(?:(?:[Dd]e|[Dd]a|[Dd]i|[Dd]u|[Ll]a|[Ll]e|[Vv]an|[Vv]on|[Dd]er|[Aa]l|[Ee]l|St)[ -])*"
_PART = rf"(?:{_CAPITAL}['’])?{_CAPITAL}{_LETTER}+"
_SURNAME = rf"{_PARTICLES}{_PART}(?:[ -]{_PART})?"
_WITH_INITIALS = pattern(rf"(?:[A-Z]\.[ -]?){{1,3}}{_SURNAME}")
_WITH_FORENAME = pattern(rf"({_CAPITAL}{_LETTER}+)(?: [A-Z]\.?| {_CAPITAL}{_LETTER}+)? {_SURNAME}")
_FORENAMES = frozenset(
    "aaron abbas abdul abigail adam adrian agnes ahmed aidan aisha alan alana albert alexander"
    " alexandra alexis alfie ali alice alison amanda amelia amina amir amy ana andrea andrew angela"
    " anita anjali ann anna anne annette annie anthony antonia anya arjun arthur asha ashley asif"
    " ayesha barbara beatrice becky ben benjamin bernadette bethany beverley bilal brenda brian"
    " bridget bryan caitlin callum cameron carl caroline carolyn catherine cathy cecilia charles"
    " charlotte cheryl chloe chris christina christine christopher claire clare clarence clive"
    " colin connor craig cynthia daisy daniel danielle darren david deborah declan deepa denis"
    " denise dennis derek diana diane dominic donald donna doris dorothy douglas duncan dylan"
    " edward eileen elaine eleanor elena elizabeth ella ellen ellie emily emma eric erin esther"
    " ethan eva evelyn farah fatima felicity fiona florence frances francesca francis fred"
    " frederick freya gabriel gareth gary gavin gemma geoff geoffrey george georgia georgina gerald"
    " gillian gina giles gordon graham greg gregory gwen hamza hannah harold harriet harry hasan"
    " hassan helen henry hilary howard hugh hussain ian ibrahim imran irene isaac isabel isabella"
    " isla ismail jacqueline jacob jake james jamie jan jane janet janice jasmine jason jean"
    " jeffrey jennifer jenny jeremy jess jessica jill jim joan joanna joanne joe john jonathan"
    " joseph josephine joshua joyce judith julia julian julie justin kamal karen karl kate"
    " katherine kathleen kathryn katie kavita keith kelly ken kenneth kerry kevin kieran kim"
    " kirsty kyle laura lauren lawrence leah leanne lee leila leo leon leslie lewis liam lily linda"
    " lisa liz lorna lorraine louis louise lucas lucy luke lydia lynn lynne maggie malcolm marcus"
    " margaret maria marie marion marjorie martha martin mary matilda matthew maureen maurice"
    " megan mehmet melanie melissa michael michelle miriam mohamed mohammad mohammed molly monica"
    " morgan muhammad muriel nadia naomi natalie natasha nathan neil nicholas nick nicola nicole"
    " nigel nikki nina noah nora norman olga oliver olivia omar oscar owen pamela patricia patrick"
    " paul paula pauline peter philip philippa phil phyllis poppy priya rachel rahul raj rajesh"
    " ralph raymond rebecca reza rhys richard rita robert roger ronald rory rosalind rosemary ross"
    " roy russell ruth ryan sadia sally sam samantha samir samuel sandra sanjay sara sarah sean"
    " sebastian shabnam shannon sharon shaun sheila shirley sian simon sofia sonia sophia sophie"
    " stella stephanie stephen steve steven stuart susan suzanne sylvia tamsin tanya tara teresa"
    " thelma theo theresa thomas tim timothy tina toby tom tony tracey tracy trevor usha valerie"
    " vanessa vera veronica victoria vijay vincent virginia wayne wendy william winston yasmin"
    " yusuf yvonne zainab zara zoe".split()
)


def is_full_name(name: str) -> bool:
    """Whether a phrase is a surname with initials or a forename before it: `K. Dennis`."""
    forename = _WITH_FORENAME.fullmatch(name)
    return bool(_WITH_INITIALS.fullmatch(name) or (forename and is_forename(forename[1])))


def is_forename(word: str) -> bool:
    """Whether a word is a forename and nothing else: `Dennis`."""
    return word[:1].isupper() and word.casefold() in _FORENAMES
