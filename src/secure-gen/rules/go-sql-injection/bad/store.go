package store

import (
	"context"
	"database/sql"
	"fmt"
)

type UserStore struct {
	db *sql.DB
}

func (s *UserStore) ByName(ctx context.Context, name string) (*sql.Rows, error) {
	query := fmt.Sprintf("SELECT id, email FROM users WHERE name = '%s'", name)
	return s.db.QueryContext(ctx, query) // weakness
}

func (s *UserStore) Remove(id string) error {
	_, err := s.db.Exec("DELETE FROM users WHERE id = " + id) // weakness
	return err
}
