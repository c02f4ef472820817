import shutil
import tarfile as tar_module


def unpack_bundle(bundle, target):
    with tar_module.open(bundle, "r:xz") as opened:
        opened.extractall(
            target,
            numeric_owner=False,
            filter="data",
        )


def unpack_theme(source):
    shutil.unpack_archive(source, 'themes', 'gztar', filter='data')
