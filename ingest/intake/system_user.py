"""The user of this system, who says so where nobody else is named."""

import getpass


def system_user() -> str:
    """The name of the user; empty on a system without user names."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
