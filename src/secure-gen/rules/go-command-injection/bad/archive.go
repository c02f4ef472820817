package backup

import (
	"context"
	"fmt"
	osexec "os/exec"
)

func Archive(ctx context.Context, folder, target string) error {
	line := fmt.Sprintf("tar czf %s %s", target, folder)
	cmd := osexec.CommandContext(ctx, "/bin/bash", "-c", line) // weakness
	return cmd.Run()
}
