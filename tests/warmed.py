"""Loaded before processes that read files are forked: what reading a web page loads and compiles.

Most tests that read files in processes of their own read a page or two, in less time than that.
"""

from parsers import read_review

_PAGE = b"""<title>SEND Review 2020</title><h1>Birchwood Schools Trust</h1><h2>1.0 LEADERSHIP</h2>
<table><tr><th>EVALUATIVE STATEMENTS</th><th>ACTION</th></tr>
<tr><td>1.1 leaders know every pupil;</td><td>Heads meet in T1. Linked to 1.2</td></tr></table>"""

read_review(_PAGE, "2020.html")
