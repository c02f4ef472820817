package deploy

import (
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func connect(address, user string, key ssh.Signer) (*ssh.Client, error) {
	callback, err := knownhosts.New("known_hosts")
	if err != nil {
		return nil, err
	}
	config := &ssh.ClientConfig{User: user, Auth: []ssh.AuthMethod{ssh.PublicKeys(key)}, HostKeyCallback: callback}
	return ssh.Dial("tcp", address, config)
}
