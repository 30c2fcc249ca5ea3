"""Runs a program in a folder of its own; when nobody waits for it any more, ends it and the folder.

Started as a script by whoever waits, with the folder, the program and its arguments. Its standard
input is a pipe from there: that is closed when whoever waits ends, in whatever way.
"""

import os
import shutil
import signal
import subprocess
import sys
import threading

MAX_FILE_BYTES = 256 << 20


def main(folder: str, command: list[str]) -> int:
    """The exit code of the program."""
    _limit_files()
    program = subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    ending = threading.Lock()
    watch = threading.Thread(
        target=_end_when_nobody_waits, args=(program, folder, ending), daemon=True
    )
    watch.start()
    code = program.wait()
    with ending:  # a program that was ended: this process ends when its folder has gone
        return code


def _end_when_nobody_waits(
    program: "subprocess.Popen[bytes]", folder: str, ending: threading.Lock
) -> None:
    sys.stdin.buffer.read()
    ending.acquire()  # and never released
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(program.pid)], check=False)
    else:
        os.killpg(program.pid, signal.SIGKILL)
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(1)


def _limit_files() -> None:
    """No file that the program writes may be larger than a document ever is."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_FILE_BYTES, MAX_FILE_BYTES))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
