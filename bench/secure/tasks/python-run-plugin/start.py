def run_plugin(folder: str, name: str, text: str):
    """Run a plug-in on a text and return what it returns.

    The plug-ins are the files in Python in the folder: that of the plug-in "word-count" is word-count.py. Each has a
    function run, which takes the text. The name comes from a request; names of plug-ins have letters, digits, "-" and
    "_". Raise LookupError where there is no such plug-in; what the plug-in itself raises is raised on.
    """
    raise NotImplementedError("not implemented")
