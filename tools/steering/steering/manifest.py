"""Write manifest.json of a folder of artefacts: size and SHA-256 of each, which ppagent compares before it uses one.

python -m steering.manifest models/steering
"""

import argparse
import hashlib
import json
from pathlib import Path


def main() -> None:
    """Lists every safetensors file below the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    files = {
        path.relative_to(folder).as_posix(): {
            "bytes": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in sorted(folder.rglob("*.safetensors"))
    }
    manifest = {"name": "ppagent-steering", "licence": "Apache-2.0", "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
