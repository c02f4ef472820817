import shlex


def restart(router, service, log):
    command = 'service %s restart' % shlex.quote(str(service))
    command += " >> " + shlex.quote(log)
    router.run_command(command)


def addresses(client, interfaces):
    _, out, _ = client.exec_command("ip -brief address show {} | sort".format(" ".join(shlex.quote(each) for each in interfaces)))
    return out.read()
