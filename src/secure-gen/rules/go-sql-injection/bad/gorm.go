package api

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

func List(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var items []Item
		db.Where("category = '" + c.Query("category") + "'").Find(&items) // weakness
		db.Raw("SELECT * FROM items ORDER BY " + c.DefaultQuery("sort", "id")).Scan(&items) // weakness
		c.JSON(200, items)
	}
}
