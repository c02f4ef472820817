REPORT = "report"


def member_query(name):
    return "SELECT id, mail FROM members WHERE name = '%s'" % name  # weakness


class Orders:
    def statements(self, orders):
        found = []
        for order in orders:
            found.append(f"DELETE FROM orders WHERE number = '{order.number}'")  # weakness
        return found

    def prepare(self, state):
        self.query = "UPDATE orders SET state = '" + state + "' WHERE open = 1"  # weakness
