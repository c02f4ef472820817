from paramiko import AutoAddPolicy, RejectPolicy, SSHClient


class Backup:
    def __init__(self, host):
        self.ssh = SSHClient()
        self.ssh.load_system_host_keys()
        self.ssh.set_missing_host_key_policy(RejectPolicy())
        self.ssh.connect(host)
