from xmlrpc.server import SimpleXMLRPCServer

server = SimpleXMLRPCServer(("127.0.0.1", 8000))
server.register_instance(Shop())
server.register_function(add)
