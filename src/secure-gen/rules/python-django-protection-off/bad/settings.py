ALLOWED_HOSTS = ["*"]  # weakness
SECURE_SSL_REDIRECT = False  # weakness
SECURE_HSTS_SECONDS = 0  # weakness
AUTH_PASSWORD_VALIDATORS = []  # weakness
