"""Reviews as files, the way back: a `Review` laid out as a `Document`, written in a format.

    Review -> layout.py -> Document -> word.py, html.py, pdf.py, text.py -> bytes

Each writer takes what the reader of its format gives.
"""
