"""Class names by which frameworks hide text, since their style sheets are seldom in the file.

Class names in, yes or no out.
"""

from parsers.patterns import pattern

# For screen readers only: Bootstrap, Tailwind, WordPress, GOV.UK, NHS, USWDS, HTML5 Boilerplate,
# Foundation, Drupal, Canvas. `msodel` marks text deleted in Word.
_SCREEN_READER_CLASS = pattern(
    r"(?<!not)(?:^|[-_:])(?:sr-?only|visually-?hidden|hidden-?visually|hide-?visually|element-invisible"
    r"|screen-?readers?(?:-?(?:text|only))?|assistive-?text|off-?screen|show-for-sr|sr-?text"
    r"|a11y-?(?:text|hidden|only)|readers?-only|accessib(?:le|ly|ility)-(?:text|hidden|only)"
    r"|audible|cdk-visually-hidden)$|^msodel$"
)
# On small screens only: Bootstrap 2 to 5, Foundation, Bulma, Tailwind, UIkit.
_PHONE_CLASS = pattern(
    r"^(?:d-(?:sm|md|lg|xl)-none|(?:sm|md|lg|xl):hidden|visible-(?:xs|sm|phone|tablet)(?:-\w+)*"
    r"|hidden-(?:md|lg|desktop)(?:-up)?|show-for-small(?:-only)?|hide-for-(?:medium|large)(?:-up)?"
    r"|is-hidden-(?:tablet|desktop)|uk-hidden@\w+|hide-on-(?:med-and-up|large-only|desktop)"
    r"|(?:mobile|phone|small|xs)-only|only-(?:mobile|phone)|show-on-(?:mobile|phone|small)"
    r"|(?:mobile|phone)-(?:label|heading|header|title))$"
)
_HIDDEN = pattern(r"^(?:d-none|hidden|is-hidden|uk-hidden)$")
_SHOWN_ON_DESKTOPS = pattern(r"^(?:d-)?(?:sm|md|lg|xl|xxl)[-:](?!none|hidden)\w+")


def is_hidden_class(classes: str) -> bool:
    """Whether the classes of an element hide it on a desktop screen."""
    names = classes.lower().split()
    if any(map(_SCREEN_READER_CLASS.search, names)):
        return True
    if any(map(_SHOWN_ON_DESKTOPS.match, names)):
        return False
    return any(_PHONE_CLASS.match(name) or _HIDDEN.match(name) for name in names)
