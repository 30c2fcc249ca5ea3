"""`reviewtrail` as a command of this process."""

from click.testing import CliRunner

from ingest.cli import main


def run(*arguments, **options):
    """What became of a command with these arguments."""
    words = [str(each) for each in arguments]
    return CliRunner().invoke(main, words, catch_exceptions=False, **options)
