package museum

import "net/http"

func remember(w http.ResponseWriter, visitor string) {
	http.SetCookie(w, &http.Cookie{Name: "visitor_session", Value: visitor, HttpOnly: true, Secure: true})
}
