"""Runs a program in a folder; ends it and deletes the folder if the parent process ends first.

The parent starts this as a script, with the folder, the program and its arguments. Standard input
is a pipe from the parent, which the system closes when the parent ends for whatever reason.
"""

import os
import shutil
import signal
import subprocess
import sys
import threading

MAX_FILE_BYTES = 256 << 20


def main(folder: str, command: list[str]) -> int:
    """Run a command; return its exit code."""
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
    watch = threading.Thread(target=_end_with_parent, args=(program, folder, ending), daemon=True)
    watch.start()
    code = program.wait()
    with ending:  # if the program was killed, the thread ends this process after the folder
        return code


def _end_with_parent(
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
    """Limit the size of the files that the program writes."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_FILE_BYTES, MAX_FILE_BYTES))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
