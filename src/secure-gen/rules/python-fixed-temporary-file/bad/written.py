import logging
import shutil

STATE = "/tmp/importer.state"


def remember(number):
    with open(STATE, "w") as state:  # weakness
        state.write(str(number))


def deliver(report, user):
    shutil.copy(report, "/var/tmp/report-" + user + ".pdf")  # weakness
    logging.getLogger().addHandler(logging.FileHandler("/tmp/deliver.log"))  # weakness
