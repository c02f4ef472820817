import os

MEDIA_ROOT = "/srv/media"


def absolute_path(obj_path):
    return os.path.join(MEDIA_ROOT, obj_path)  # weakness


class Store:
    def __init__(self, client, namespace):
        self.client = client
        self.namespace = namespace

    def get(self, key):
        return self.client.read(os.path.join(self.namespace, key))  # weakness

    def put(self, key, value):
        path = os.path.join(self.namespace, key)  # weakness
        self.client.write(path, value)
