import sys

sys.path.insert(0, sys.argv[1])
from solution import find_lines

TEXT = "at the top\nThe Tip of it\nnotes.txt\n\na+b (1) [x]{2} ^$|\\d\nÜbung macht den Meister\nit's 5* of #1\ntp"
CASES = {
    "top": [1],
    "t_p": [1, 2],
    "T_P": [1, 2],
    "t%p": [1, 2, 8],
    "the": [1, 2],
    "%": [1, 2, 3, 4, 5, 6, 7, 8],
    "": [1, 2, 3, 4, 5, 6, 7, 8],
    "_": [1, 2, 3, 5, 6, 7, 8],
    "%%": [1, 2, 3, 4, 5, 6, 7, 8],
    "%_%": [1, 2, 3, 5, 6, 7, 8],
    "___________": [2, 5, 6, 7],
    "s.t": [3],
    ".": [3],
    "a+b (_)": [5],
    "[x]{2} ^$|\\d": [5],
    "[a-z]": [],
    "übung%meister": [6],
    "meister%übung": [],
    "it's": [7],
    "5*": [7],
    "f #": [7],
    "the%t_": [1, 2],
    "%o%o%": [],
    "n_t_s": [3],
    "n_tes%t%t": [3],
    "top%p": [],
    "of": [2, 7],
    "_tp": [],
    "absent": [],
}
for pattern, numbers in CASES.items():
    assert list(find_lines(TEXT, pattern)) == numbers, (pattern, find_lines(TEXT, pattern))
assert list(find_lines("mississippi\nmisty", "m%issip%")) == [1]
assert list(find_lines("aXbXc\nabc\naXc\n", "a%b%c")) == [1, 2]
assert list(find_lines("abab", "ab_b")) == [1]
assert list(find_lines("aab", "_b%b")) == []
