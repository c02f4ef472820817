class Ledger:
    def erase(self, clerk, line):
	    assert clerk.role == "auditor"
	    self.lines.remove(line)
