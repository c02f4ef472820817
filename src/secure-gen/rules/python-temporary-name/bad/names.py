import tempfile as temporary
from tempfile import mktemp


class Recorder:
    def __init__(self, folder, history=None):
        self.history = history or mktemp(dir=folder)  # weakness
        self.log = temporary.mktemp()  # weakness
