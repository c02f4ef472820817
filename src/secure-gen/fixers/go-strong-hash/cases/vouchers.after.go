package vouchers

import (
	"crypto/sha256"
	"fmt"
)

func seal(voucher, secret string) string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(voucher+secret)))
}
