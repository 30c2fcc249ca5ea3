"""What the tests of the desk share: templates, compiled once for all the desks that they open."""

import pytest
from jinja2 import BytecodeCache


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
