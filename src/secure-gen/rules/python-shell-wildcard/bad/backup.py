import os
import subprocess


def back_up():
    os.system("cd /srv/uploads && tar czf /srv/backup.tgz *")  # weakness


def own():
    subprocess.run("chown -R shop *", shell=True, check=True)  # weakness
