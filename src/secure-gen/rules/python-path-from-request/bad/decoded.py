import os


def replace_key(client):
    token = decode_token(request.data, client)
    path = "keys/%s.key" % token["name"]
    if os.path.isfile(path):
        with open(path, "w") as file:  # weakness
            file.write(token["key"])
