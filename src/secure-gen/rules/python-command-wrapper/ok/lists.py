import shlex

from tools import shell


class Appliance:
    def remove_volume(self, name):
        self._run_ssh(["volume", "delete", "--force", name])
        self._run_ssh("volume list")

    def add_host(self, name, addresses):
        cmd = ["host", "create", "--name", name]
        for address in addresses:
            cmd.extend(["--address", address])
        return self._execute(cmd)

    def find(self, name):
        command = "select id from hosts where name = 'first'"
        return self.execute(command, {"name": name})


def device_log(device, path):
    shell("logcat -d -f " + shlex.quote(path))


def fetch(git, address):
    cmd = git.arguments("fetch -q", address)
    git.run_command(cmd)
