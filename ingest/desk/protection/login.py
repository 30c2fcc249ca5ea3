"""The page that asks for a password, which alone says who a visitor is: a reader or an editor."""

import os
from typing import TYPE_CHECKING, Any

from datasette import Response
from datasette_auth_passwords.utils import hash_password, verify_password

if TYPE_CHECKING:
    from datasette.app import Datasette

PLUGIN = "datasette-auth-passwords"
HASH_ITERATIONS = 1000  # half a millisecond for each try
_HASH = "_password_hash"


def hashes_of(passwords: dict[str, str]) -> dict[str, dict[str, str]]:
    """The plugin's settings for the passwords of some accounts.

    Their hashes are put into environment variables, hidden from Datasette's pages. These end with
    this process, which knows the passwords anyway: a slow hash would protect nothing and delay
    everybody whenever somebody logs in. `LoginLimit` limits guesses.
    """
    return {f"{name}{_HASH}": _hash_variable(name, each) for name, each in passwords.items()}


async def login(datasette: "Datasette", request: Any) -> Any:
    """Ask for a password, and let in whose it is."""
    is_wrong = request.method == "POST"
    if is_wrong:
        password = (await request.post_vars()).get("password", "")
        name = _account(datasette.plugin_config(PLUGIN), password)
        if name is not None:
            return _let_in(datasette, name)
    html = await datasette.render_template("login.html", {"is_wrong": is_wrong}, request=request)
    return Response.html(html)


def _account(settings: dict[str, str], password: str) -> str | None:
    """The account that has a password; each is tried, so that the time tells nothing."""
    hashes = {name: each for name, each in settings.items() if name.endswith(_HASH)}
    fitting = [name for name, each in hashes.items() if verify_password(password, each)]
    return fitting[0].removesuffix(_HASH) if fitting else None


def _let_in(datasette: "Datasette", name: str) -> Any:
    answer = Response.redirect(datasette.urls.path("/"))
    answer.set_cookie("ds_actor", datasette.sign({"a": {"id": name}}, "actor"))
    return answer


def _hash_variable(name: str, password: str) -> dict[str, str]:
    variable = f"REVIEWTRAIL_{name.upper()}_HASH"
    os.environ[variable] = hash_password(password, iterations=HASH_ITERATIONS)
    return {"$env": variable}
