from xmlrpc.server import SimpleXMLRPCServer

server = SimpleXMLRPCServer(("127.0.0.1", 8000))
server.register_instance(Shop(), allow_dotted_names=True)  # weakness
