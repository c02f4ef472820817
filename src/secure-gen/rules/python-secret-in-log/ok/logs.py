import logging

logger = logging.getLogger(__name__)


def login(name, password, form):
    logger.info("login of %s", name)
    logger.info("password of %s changed", name)
    logger.debug("has a password: %s, of length %d", bool(password), len(password))
    logger.info("same: %s", password == form["password"])
    print(mask(password))
    print(form.password.errors)
    connect(password=password)
