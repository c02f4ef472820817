import importlib.util
import os
import re


def run_plugin(folder: str, name: str, text: str):
    path = os.path.join(folder, name + ".py")
    if not re.fullmatch(r"[\w-]+", name) or not os.path.isfile(path):
        raise LookupError(f"no plug-in {name}")
    spec = importlib.util.spec_from_file_location("plugin_" + name.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.run(text)
