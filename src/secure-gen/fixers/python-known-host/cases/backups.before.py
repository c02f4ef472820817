from paramiko import AutoAddPolicy, SSHClient


class Backup:
    def __init__(self, host):
        self.ssh = SSHClient()
        self.ssh.set_missing_host_key_policy(AutoAddPolicy())
        self.ssh.connect(host)
