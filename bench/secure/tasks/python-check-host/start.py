import subprocess


def check_host(command: str, host: str) -> tuple:
    """Run a network tool on a host and return (whether its exit code was 0, what it wrote to its standard output).

    The command is the tool with its options as the settings have it, written as in a shell: "ping -c 1", or
    "printf 'host %s'". The host comes from a form: a name such as db.example.com, or an address of IPv4 or IPv6. It is
    the last argument of the tool.
    """
    raise NotImplementedError("not implemented")
