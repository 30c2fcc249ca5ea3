"""What becomes of a process that is killed: a copy of this one, with all that it has loaded."""

import os


def child(run):
    """Run in a process of its own; give its id."""
    pid = os.fork()
    if pid == 0:
        try:
            run()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return pid


def ended(pid):
    """By which signal a process ended; 0 if it came to its end."""
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert code <= 0, "the process failed"
    return -code
