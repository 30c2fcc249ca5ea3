"""How many faults the tests notice: 200 mutants, drawn by a fixed seed, run one after another.

`make mutants` prints the share that was caught and each survivor as a diff. Mutmut makes the
mutants and knows which tests touch which function; pyproject.toml says in which rooms.
"""

import json
import random
import subprocess
import sys
from pathlib import Path

SEED = 2020
SAMPLE = 200
LEAST_CAUGHT = 0.85
SURVIVED = 0  # what the tests exit with when they notice nothing
NO_TESTS = 33  # mutmut's own: no test touches the function
OUT_OF_TIME = {-24, 24, 36, 152}  # mutmut's own, and SIGXCPU
_NONE = "no.such.mutant"
MUTMUT = [sys.executable, "-m", "mutmut"]
GENERATED = Path("mutants")


def main() -> int:
    """0 where enough are caught, else 1."""
    subprocess.run([*MUTMUT, "run", _NONE], check=False)  # it makes all mutants first
    names = sorted(exit_codes())
    if not names:
        print("The tests fail as they are: see above.")
        return 1
    drawn = random.Random(SEED).sample(names, min(SAMPLE, len(names)))
    subprocess.run([*MUTMUT, "run", *drawn], check=False, stdout=subprocess.DEVNULL)
    results = exit_codes()
    survivors = [name for name in drawn if results[name] in (SURVIVED, NO_TESTS, None)]
    for name in survivors:
        subprocess.run([*MUTMUT, "show", name], check=False)
    caught = 1 - len(survivors) / len(drawn)
    late = sum(results[name] in OUT_OF_TIME for name in drawn)
    print(f"{len(drawn) - len(survivors)} of {len(drawn)} mutants caught ({caught:.0%}),")
    print(f"{late} of them because the tests took too long")
    return int(caught < LEAST_CAUGHT)


def exit_codes() -> dict[str, int | None]:
    """What the tests exited with for each mutant, by its name; None where it was not run."""
    found: dict[str, int | None] = {}
    for meta in GENERATED.rglob("*.meta"):
        found |= json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


if __name__ == "__main__":
    sys.exit(main())
