"""Many small whole numbers in one large one, so that to add two such is a single addition.

The first stands in the lowest bits, each further one in the bits above it: its lane. While numbers
are summed they may be below 0 and borrow from the next lane; `at_least_zero` sets that right.
"""

from collections.abc import Sequence
from struct import Struct

_BITS = 16  # of a lane: sums stay below 2 ** 15


class Lanes:
    """What can be done with so many numbers at once."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._unsigned, self._signed = Struct(f"<{count}H"), Struct(f"<{count}h")
        tops = self._unsigned.pack(*[1 << _BITS - 1] * count)
        self._tops = int.from_bytes(tops, "little")  # the highest bit of each lane

    def packed(self, numbers: Sequence[int]) -> int:
        """These numbers in one."""
        lifted = int.from_bytes(self._signed.pack(*numbers), "little") ^ self._tops
        return lifted - self._tops

    def unpacked(self, number: int) -> Sequence[int]:
        """The numbers in this one, none of which is below 0."""
        return self._unsigned.unpack(number.to_bytes(self._unsigned.size, "little"))

    def at_least_zero(self, number: int) -> int:
        """The same with 0 for each number below 0."""
        lifted = number + self._tops
        return lifted & self._below_tops(lifted)

    def highest(self, one: int, other: int) -> int:
        """The higher number of two of each lane, none of which is below 0."""
        is_higher = self._below_tops((one | self._tops) - other)
        return other ^ ((one ^ other) & is_higher)

    def _below_tops(self, number: int) -> int:
        """In each lane whose highest bit is set all bits below it, nothing in others."""
        tops = number & self._tops
        return tops - (tops >> _BITS - 1)
