from flask import Flask

tracker = Flask("tracker")
tracker.config.update(DEBUG=False, TESTING=False)


@tracker.route("/")
def index():
    return "open issues"


if __name__ == '__main__':
    tracker.run('127.0.0.1', 8300, debug=False, use_reloader=False)
