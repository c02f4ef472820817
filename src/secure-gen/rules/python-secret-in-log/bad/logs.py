import logging

logger = logging.getLogger(__name__)


def login(name, password, form):
    logger.info("login of %s with %s", name, password)  # weakness
    logging.debug(f"form: {form['password']}")  # weakness
    print("key: " + settings.api_key)  # weakness
    logger.warning("token {}".format(form.get("access_token")))  # weakness
