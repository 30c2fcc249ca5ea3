"""Every refusal that a reader of files may raise, by its code."""

from parsers import errors

REFUSALS = {
    error.code: error
    for error in errors.Refusal.__subclasses__()
    if error.__module__ == errors.__name__
}
