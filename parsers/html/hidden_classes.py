"""Class names by which frameworks hide text, since their style sheets are seldom in the file."""

import re

# Shown to screen readers alone: Bootstrap, Tailwind, WordPress, GOV.UK, NHS, USWDS, HTML5
# Boilerplate, Foundation, Drupal, Canvas. `msodel` is what Word deleted.
_FOR_SCREEN_READERS = re.compile(
    r"(?<!not)(?:^|[-_:])(?:sr-?only|visually-?hidden|hidden-?visually|hide-?visually|element-invisible"
    r"|screen-?readers?(?:-?(?:text|only))?|assistive-?text|off-?screen|show-for-sr|sr-?text"
    r"|a11y-?(?:text|hidden|only)|readers?-only|accessib(?:le|ly|ility)-(?:text|hidden|only)"
    r"|audible|cdk-visually-hidden)$|^msodel$"
)
# Shown on small screens alone: Bootstrap 2 to 5, Foundation, Bulma, Tailwind, UIkit.
_FOR_PHONES = re.compile(
    r"^(?:d-(?:sm|md|lg|xl)-none|(?:sm|md|lg|xl):hidden|visible-(?:xs|sm|phone|tablet)(?:-\w+)*"
    r"|hidden-(?:md|lg|desktop)(?:-up)?|show-for-small(?:-only)?|hide-for-(?:medium|large)(?:-up)?"
    r"|is-hidden-(?:tablet|desktop)|uk-hidden@\w+|hide-on-(?:med-and-up|large-only|desktop)"
    r"|(?:mobile|phone|small|xs)-only|only-(?:mobile|phone)|show-on-(?:mobile|phone|small)"
    r"|(?:mobile|phone)-(?:label|heading|header|title))$"
)
_HIDDEN = re.compile(r"^(?:d-none|hidden|is-hidden|uk-hidden)$")
_SHOWN_ON_DESKTOPS = re.compile(r"^(?:d-)?(?:sm|md|lg|xl|xxl)[-:](?!none|hidden)\w+")


def is_hidden_class(classes: str) -> bool:
    """Whether the classes of an element say that it is not to be seen on a desk."""
    names = classes.lower().split()
    if any(map(_FOR_SCREEN_READERS.search, names)):
        return True
    if any(map(_SHOWN_ON_DESKTOPS.match, names)):
        return False
    return any(_FOR_PHONES.match(name) or _HIDDEN.match(name) for name in names)
