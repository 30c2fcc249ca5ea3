"""A short run of the fuzzer: every damaged file is a review or a refusal, and none takes long."""

import pytest

from ingest.intake.workers import WorkerPool
from tests.fuzz import DAMAGES, LIMITS, damaged, outcomes

FILES_EACH = 25


@pytest.fixture(scope="module")
def pool():
    with WorkerPool(limits=LIMITS) as made:
        yield made


@pytest.mark.parametrize("suffix", DAMAGES)
def test_damaged_file_is_a_review_or_a_refusal(pool, suffix):
    found = outcomes(suffix, FILES_EACH, pool)
    assert [what for what in found if what.startswith("FAULT")] == []


@pytest.mark.parametrize("suffix", DAMAGES)
def test_fuzzer_damages_the_same_files_each_time(suffix):
    assert [*damaged(suffix, 3)] == [*damaged(suffix, 3)]
    assert len({*damaged(suffix, 9)}) > 3
