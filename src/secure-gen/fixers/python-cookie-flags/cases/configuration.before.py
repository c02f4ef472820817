class Configuration:
    REMEMBER_COOKIE_SECURE = False
    SESSION_COOKIE_HTTPONLY = False
