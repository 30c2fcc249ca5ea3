"""How many faults the tests notice: 200 mutants, drawn by a fixed seed, run one after another.

`make mutants` prints the share that was caught and each survivor as a diff, with the reason where
`explained_mutants.toml` says why no test notices it; `make mutants SEED=7` draws others. Mutmut
makes the mutants and knows which tests touch which function; pyproject.toml says in which rooms.
"""

import json
import random
import re
import subprocess
import sys
import tomllib
from pathlib import Path

SAMPLE = 200
LEAST_CAUGHT = 0.85
SURVIVED = 0  # what the tests exit with when they notice nothing
NO_TESTS = 33  # mutmut's own: no test touches the function
OUT_OF_TIME = {-24, 24, 36, 152}  # mutmut's own, and SIGXCPU
_NONE = "no.such.mutant"
MUTMUT = [sys.executable, "-m", "mutmut"]
GENERATED = Path("mutants")
EXPLAINED = Path(__file__).with_name("explained_mutants.toml")
ANY = "*"  # function


def main(seed: int) -> int:
    """0 where enough are caught, else 1."""
    subprocess.run([*MUTMUT, "run", _NONE], check=False)  # it makes all mutants first
    names = sorted(exit_codes())
    if not names:
        print("The tests fail as they are: see above.")
        return 1
    drawn = random.Random(seed).sample(names, min(SAMPLE, len(names)))
    results = outcomes(drawn)
    results |= outcomes(late(results))  # once more, since a busy machine makes tests late
    survivors = [name for name in drawn if results[name] in (SURVIVED, NO_TESTS, None)]
    reasons = {name: show(name) for name in survivors}
    caught = 1 - len(survivors) / len(drawn)
    print(f"{len(drawn) - len(survivors)} of {len(drawn)} mutants caught ({caught:.0%}),")
    print(f"{len(late(results))} of them because the tests took too long, twice:", *late(results))
    print(f"{sum(map(bool, reasons.values()))} of {len(survivors)} survivors explained")
    return int(caught < LEAST_CAUGHT)


def outcomes(names: list[str]) -> dict[str, int | None]:
    """What the tests exit with for each of these mutants."""
    if names:
        subprocess.run([*MUTMUT, "run", *names], check=False, stdout=subprocess.DEVNULL)
    found = exit_codes()
    return {name: found[name] for name in names}


def late(results: dict[str, int | None]) -> list[str]:
    """The mutants for which the tests took too long."""
    return [name for name, code in results.items() if code in OUT_OF_TIME]


def exit_codes() -> dict[str, int | None]:
    """What the tests exited with for each mutant, by its name; None where it was not run."""
    found: dict[str, int | None] = {}
    for meta in GENERATED.rglob("*.meta"):
        found |= json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def show(name: str) -> str | None:
    """Print a survivor as a diff; why it changes nothing that anybody sees, or None."""
    shown = subprocess.run(
        [*MUTMUT, "show", name], check=False, capture_output=True, encoding="utf-8"
    )
    reason = explanation(function_of(name), shown.stdout)
    print(shown.stdout, f"explained: {reason}\n" if reason else "NOT EXPLAINED\n", sep="")
    return reason


def function_of(mutant: str) -> str:
    """`parsers.links.Link.read` of `parsers.links.xǁLinkǁread__mutmut_3`."""
    module, _, mangled = mutant.rpartition("__mutmut_")[0].rpartition(".")
    return f"{module}.{re.sub('^x[_ǁ]', '', mangled).replace('ǁ', '.')}"


def explanation(function: str, diff: str) -> str | None:
    """The reason that is given for just this change of the function, or of any."""
    removed, added = (
        re.findall(rf"^{sign}(?!{sign * 2})(.*)", diff, re.MULTILINE) for sign in ("-", r"\+")
    )
    before, after = "\n".join(removed), "\n".join(added)
    reasons = explained()
    for change, reason in {**reasons[ANY], **reasons.get(function, {})}.items():
        old, new = change.split(" => ")
        if old in before and before.replace(old, new) == after:
            return reason
    return None


def explained() -> dict[str, dict[str, str]]:
    """Reasons by function and `what stands there => what the mutant has instead`."""
    return tomllib.loads(EXPLAINED.read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
