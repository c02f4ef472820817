def show(user, db_password):
    print("connecting with", user.name, db_password)  # weakness
    print("secret: %s" % user.secret)  # weakness
