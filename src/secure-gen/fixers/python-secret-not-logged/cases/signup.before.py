import logging

log = logging.getLogger("signup")


def sign_up(form, api_key):
    log.debug('sign-up of %(name)s with %(key)s', {'name': form['name'], 'key': api_key})
    log.warning("weak: " + form["password"] + " of " + form["name"])
