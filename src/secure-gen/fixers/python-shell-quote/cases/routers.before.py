def restart(router, service, log):
    command = 'service "%s" restart' % service
    command += " >> " + log
    router.run_command(command)


def addresses(client, interfaces):
    _, out, _ = client.exec_command("ip -brief address show {} | sort".format(" ".join(interfaces)))
    return out.read()
