"""What kind of disk a path is on, and which program syncs it, if that can be detected.

A path in, a name out.
"""

import re
import sys
from pathlib import Path

_NETWORK = re.compile(r"nfs|cifs|smb|9p|afs|ceph|glusterfs|davfs|sshfs|rclone|fuse\.s3|vboxsf")
_ESCAPE = re.compile(r"\\([0-7]{3})")

# Usual names of synced folders, and files that a program puts at the top of the folder it syncs.
_SYNCED_NAMES = {
    "OneDrive": re.compile(r"onedrive.*|.* - sharepoint"),
    "Dropbox": re.compile(r"dropbox.*"),
    "Google Drive": re.compile(r"google ?drive.*|my drive|googledrive-.*"),
    "iCloud": re.compile(r"icloud ?drive|mobile documents"),
    "Nextcloud": re.compile(r"nextcloud.*|owncloud.*"),
    "Box": re.compile(r"box( sync)?"),
}
_MARKS = {".dropbox": "Dropbox", ".stfolder": "Syncthing", ".nextcloudsync.log": "Nextcloud"}


def network_drive(path: Path) -> str | None:
    """The kind of network drive that a path is on; None for a local disk or if it is unknown."""
    full = path.resolve()
    if sys.platform == "win32":
        return _windows_drive(full)
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    kind = _mounted_as(full, mounts)
    return kind if _NETWORK.search(kind) else None


def synced_by(path: Path) -> str | None:
    """The program that syncs a path, recognised by the names of folders and its files; or None."""
    for folder in path.resolve().parents:
        for program, name in _SYNCED_NAMES.items():
            if name.fullmatch(folder.name.lower()):
                return program
        for mark, program in _MARKS.items():
            if (folder / mark).exists():
                return program
    return None


def _mounted_as(path: Path, mounts: str) -> str:
    """The file system of the innermost mount above a path (proc(5), mountinfo)."""
    kinds = {}
    for line in mounts.splitlines():
        fields, _, rest = line.partition(" - ")
        where = _ESCAPE.sub(lambda octal: chr(int(octal[1], 8)), fields.split(" ")[4])
        kinds[Path(where)] = rest.split(" ")[0]
    return next((kinds[folder] for folder in (path, *path.parents) if folder in kinds), "")


def _windows_drive(path: Path) -> str | None:
    if path.drive.startswith("\\\\"):
        return "a share"
    if sys.platform == "win32":
        import ctypes

        remote = 4  # DRIVE_REMOTE of GetDriveTypeW
        if ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == remote:
            return "a network drive"
    return None
