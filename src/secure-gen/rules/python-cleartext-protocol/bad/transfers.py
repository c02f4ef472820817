import ftplib
import smtplib
from telnetlib import Telnet


def upload(host, user, password):
    with ftplib.FTP(host, user, password) as ftp:  # weakness
        ftp.cwd("/in")


def reboot(host):
    Telnet(host).write(b"reboot\n")  # weakness


def send(message, user, password):
    server = smtplib.SMTP("mail.example.com", 25)  # weakness
    server.login(user, password)
    server.send_message(message)
