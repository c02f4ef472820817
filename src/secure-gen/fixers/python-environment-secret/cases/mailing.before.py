import smtplib
from os import environ

SMTP_PASSWORD = 'Amber-Kettle-27'
SENDER = environ.get("SENDER", "post@example.com")


def send(message):
    with smtplib.SMTP_SSL("mail.example.com") as server:
        server.login(SENDER, SMTP_PASSWORD)
        server.send_message(message)
