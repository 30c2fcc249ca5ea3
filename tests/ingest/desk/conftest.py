"""What the tests of the desk share: templates are compiled once, and desks closed in the end."""

from functools import wraps

import pytest
from jinja2 import BytecodeCache

from tests.desk import fill


@pytest.fixture
def db(tmp_path):
    """A small database of one's own."""
    return fill(tmp_path / "reviews.db")


@pytest.fixture(scope="module")
def open_desk(tmp_path_factory):
    """The desk of such a database for the tests of a module, which only read."""
    from ingest.desk.opening import desk

    return desk(fill(tmp_path_factory.mktemp("desk") / "reviews.db"))


class _Compiled(BytecodeCache):
    """Templates that were compiled, by what they say."""

    def __init__(self):
        self.known = {}

    def load_bytecode(self, bucket):
        if (bucket.key, bucket.checksum) in self.known:
            bucket.bytecode_from_string(self.known[bucket.key, bucket.checksum])

    def dump_bytecode(self, bucket):
        self.known[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


@pytest.fixture(autouse=True, scope="session")
def _templates_are_compiled_once():
    datasette = pytest.importorskip("datasette", reason="the desk is not installed")
    from datasette.plugins import pm

    compiled = _Compiled()

    class Templates:
        @staticmethod
        @datasette.hookimpl
        def prepare_jinja2_environment(env):
            env.bytecode_cache = compiled

    pm.register(Templates)


@pytest.fixture(autouse=True, scope="module")
def _desks_are_closed():
    """The threads and connections of every desk that the tests of a module opened end with it."""
    from datasette.app import Datasette

    opened = []

    @wraps(Datasette.__init__)
    def recorded(self, *arguments, **options):
        begin(self, *arguments, **options)
        opened.append(self)

    begin = Datasette.__init__
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Datasette, "__init__", recorded)
        yield
    for each in opened:
        _close(each)


def _close(opened):
    if hasattr(opened, "close"):  # since 1.0
        opened.close()
        return
    opened.executor.shutdown(cancel_futures=True)
    for database in opened.databases.values():
        database.close()
