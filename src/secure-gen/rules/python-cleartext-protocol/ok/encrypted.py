import ftplib
import smtplib


def upload(host, user, password):
    with ftplib.FTP_TLS(host, user, password) as ftp:
        ftp.prot_p()
        ftp.cwd("/in")


def send(message, user, password):
    server = smtplib.SMTP("mail.example.com", 587)
    server.starttls()
    server.login(user, password)
    server.send_message(message)
