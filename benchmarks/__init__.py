"""How fast reviews are read, beside the floor and beside other tools: `make bench`.

Ratios of CPU time, interleaved in one process, on reviews that are made here.
"""
