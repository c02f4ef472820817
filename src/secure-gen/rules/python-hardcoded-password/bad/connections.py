import pymysql
import smtplib

DB_PASSWORD = "Winter-Meadow-7"  # weakness


def connect():
    return pymysql.connect(host="db.example.com", user="shop", password="Autumn-Lake-5")  # weakness


def send(message, user="mailer", smtp_password="Green-Teapot-3"):  # weakness
    server = smtplib.SMTP_SSL("mail.example.com")
    server.login(user, smtp_password)
    server.send_message(message)


class Settings:
    def __init__(self):
        self.admin_password = "Quiet-Harbour-1"  # weakness
