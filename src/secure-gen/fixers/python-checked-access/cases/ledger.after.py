class Ledger:
    def erase(self, clerk, line):
	    if not (clerk.role == "auditor"):
	    	raise PermissionError
	    self.lines.remove(line)
