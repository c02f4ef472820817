INSTALLED_APPS = ["shop"]
SESSION_COOKIE_SECURE = False  # weakness
CSRF_COOKIE_SECURE = False  # weakness
