import importlib.util
import os


def run_plugin(folder: str, name: str, text: str):
    path = os.path.join(folder, name + ".py")
    if not os.path.isfile(path):
        raise LookupError(f"no plug-in {name}")
    spec = importlib.util.spec_from_file_location("plugin_" + name.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.run(text)
