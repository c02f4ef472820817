package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strconv"
)

var columns = map[string]string{"name": "name", "age": "created_at"}

const base = "SELECT id, email FROM users"

type UserStore struct {
	db    *sql.DB
	table string
}

func (s *UserStore) ByName(ctx context.Context, name string) (*sql.Rows, error) {
	return s.db.QueryContext(ctx, base+" WHERE name = $1", name)
}

func (s *UserStore) Page(r *http.Request) (*sql.Rows, error) {
	limit, err := strconv.Atoi(r.FormValue("limit"))
	if err != nil {
		return nil, err
	}
	column, ok := columns[r.FormValue("sort")]
	if !ok {
		column = "id"
	}
	return s.db.Query(fmt.Sprintf("%s ORDER BY %s LIMIT %d", base, column, limit))
}

func (s *UserStore) Count(id int64) *sql.Row {
	return s.db.QueryRow(fmt.Sprintf("SELECT count(*) FROM %s WHERE owner = %v", s.table, id))
}
