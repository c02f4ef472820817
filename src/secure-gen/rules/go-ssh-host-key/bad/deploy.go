package deploy

import "golang.org/x/crypto/ssh"

func connect(address, user string, key ssh.Signer) (*ssh.Client, error) {
	config := &ssh.ClientConfig{
		User:            user,
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(key)},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(), // weakness
	}
	return ssh.Dial("tcp", address, config)
}
