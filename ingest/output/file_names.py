"""What a name of a file or folder may not hold or be, so that every system accepts it: Windows."""

import re

FORBIDDEN_CHARACTERS = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
DEVICE_NAME = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
