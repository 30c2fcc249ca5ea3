"""Which statements of one review became which of another: splits and mergers, sections."""
