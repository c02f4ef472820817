from django.core.exceptions import PermissionDenied


def delete_account(request, name):
    if not request.user.is_admin:
        raise PermissionDenied
    assert name
    remove(name)


def test_admin(user):
    assert user.is_admin


class DocumentTest:
    def check(self, user):
        assert user.has_perm("documents.edit")
