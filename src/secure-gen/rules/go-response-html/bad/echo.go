package main

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func greet(c echo.Context) error {
	return c.HTML(http.StatusOK, "<h1>Hello "+c.QueryParam("name")+"</h1>") // weakness
}
