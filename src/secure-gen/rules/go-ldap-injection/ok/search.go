package directory

import (
	"fmt"

	"github.com/go-ldap/ldap/v3"
)

func find(conn *ldap.Conn, user string) (*ldap.SearchResult, error) {
	request := ldap.NewSearchRequest(
		"dc=example,dc=com", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false,
		fmt.Sprintf("(&(objectClass=person)(uid=%s))", ldap.EscapeFilter(user)),
		[]string{"dn"}, nil,
	)
	return conn.Search(request)
}
