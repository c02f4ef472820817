import ssl

from OpenSSL import SSL


def context_for(gateway):
    context = ssl.SSLContext(protocol=ssl.PROTOCOL_SSLv3)
    context.load_cert_chain(gateway.certificate)
    return context


def older(socket):
    return ssl.wrap_socket(
        socket,
        server_side=True,
    )


def newest(context):
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    return SSL.Context(SSL.TLSv1_METHOD)
