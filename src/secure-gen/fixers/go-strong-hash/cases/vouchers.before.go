package vouchers

import (
	"crypto/md5"
	"fmt"
)

func seal(voucher, secret string) string {
	return fmt.Sprintf("%x", md5.Sum([]byte(voucher+secret)))
}
