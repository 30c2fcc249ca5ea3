"""Form fields (RTF 1.9, \\formfield): what the file states of one in, the value it shows out."""

from dataclasses import dataclass, field

from parsers.characters.symbols import check_box

_CHECK_BOX, _DROP_DOWN = 1, 2
_NOT_SET = 25  # the result of a field that nobody has filled in; the default shows


@dataclass(slots=True)
class FormField:
    """A field of a form; `kind` is 0 for text, which stands in the field's own result."""

    kind: int = 0
    result: int = _NOT_SET
    default: int = 0
    choices: list[str] = field(default_factory=list)

    def add_to_choice(self, text: str) -> None:
        """Add text to the last choice of a drop-down list."""
        if self.choices:
            self.choices[-1] += text

    def value(self) -> str:
        """The box as it is ticked or not, or the choice made; empty for text."""
        number = self.default if self.result == _NOT_SET else self.result
        if self.kind == _CHECK_BOX:
            return check_box(number == 1)
        if self.kind == _DROP_DOWN and 0 <= number < len(self.choices):
            return self.choices[number]
        return ""
