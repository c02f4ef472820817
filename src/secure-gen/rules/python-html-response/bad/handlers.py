import tornado.web
import webapp2


class Log(tornado.web.RequestHandler):
    def get(self, number):
        self.set_header("Content-Type", "text/html")
        self.write("<pre>")
        self.write(str(archive.log_of(int(number))))  # weakness
        self.write("</pre>")

    def post(self):
        self.write("Saved " + self.get_argument("title"))  # weakness


class Search(webapp2.RequestHandler):
    def get(self):
        self.response.out.write("Results for " + self.request.get("q"))  # weakness
