class Configuration:
    REMEMBER_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
