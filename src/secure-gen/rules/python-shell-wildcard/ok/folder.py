import os
import subprocess


def back_up():
    os.system("tar czf /srv/backup.tgz ./*")
    os.system("ls *")
    subprocess.run(["tar", "czf", "/srv/backup.tgz", "-C", "/srv/uploads", "."], check=True)


def own():
    subprocess.run("chown -R shop /srv/uploads", shell=True, check=True)
