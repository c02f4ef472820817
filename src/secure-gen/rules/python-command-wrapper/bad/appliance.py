class Appliance:
    def remove_volume(self, name):
        self._run_ssh("volume delete --force %s" % name)  # weakness

    def add_host(self, name, addresses):
        cmd = "host create --name " + name
        for address in addresses:
            cmd += " --address " + address
        return self._execute(cmd)  # weakness


def device_log(device, path):
    command = "logcat -d -f {}".format(path)
    device.run_command(command, timeout=4)  # weakness
