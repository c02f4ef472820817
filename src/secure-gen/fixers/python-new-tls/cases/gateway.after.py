import ssl

from OpenSSL import SSL


def context_for(gateway):
    context = ssl.SSLContext(protocol=ssl.PROTOCOL_TLSv1_2)
    context.load_cert_chain(gateway.certificate)
    return context


def older(socket):
    return ssl.wrap_socket(
        socket,
        server_side=True,
        ssl_version=ssl.PROTOCOL_TLSv1_2,
    )


def newest(context):
    context.maximum_version = ssl.TLSVersion.MAXIMUM_SUPPORTED
    return SSL.Context(SSL.TLSv1_2_METHOD)
