import os


def archive(day):
    os.chdir("/srv/letters")
    os.system('zip -q /srv/archive/letters.zip ./*')
