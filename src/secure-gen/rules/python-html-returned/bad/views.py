from flask_admin import BaseView, expose


class Forms(BaseView):
    @expose("/forms/<form>", methods=["GET", "POST"])
    @audited
    def show(self, form):
        try:
            return self.render("forms/{}.html".format(int(form)))
        except ValueError:
            return "There is no form {}.".format(form), 404  # weakness
