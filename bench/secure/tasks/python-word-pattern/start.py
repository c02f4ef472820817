def find_lines(text: str, pattern: str) -> list:
    """Return the numbers of the lines of the text that have the pattern of a visitor in them, the first line being 1.

    In the pattern % stands for any number of characters, none too, and _ for exactly one; every other character stands
    for itself, whatever its case. The pattern may begin and end anywhere in the line: "t_p" finds "at the top". Lines
    end with a line feed.
    """
    raise NotImplementedError("not implemented")
