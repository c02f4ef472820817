import os


def fetch(bucket, filename, local_dir):
    target = os.path.join(local_dir, filename)  # weakness
    bucket.object(filename).save(target)
    return target


def inject(root, path, text):
    target = os.path.join(root, path.lstrip("/"))  # weakness
    with open(target, "w") as file:
        file.write(text)
