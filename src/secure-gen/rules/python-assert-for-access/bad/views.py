def delete_account(request, name):
    assert request.user.is_admin  # weakness
    remove(name)


class Documents:
    def edit(self, user, document):
        assert user.has_perm("documents.edit"), "not allowed"  # weakness
        document.open()
