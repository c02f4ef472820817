SECRET_KEY = read_secret("django")
DEBUG = True  # weakness
INSTALLED_APPS = ["shop"]
