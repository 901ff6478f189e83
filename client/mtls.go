package client

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"log/slog"
	"os"
)

// MTLS is the certificate that a client shows to the cluster, and whom it trusts. Each part is a file or the PEM text itself;
// the text comes first.
type MTLS struct {
	CertFile, KeyFile, CAFile string
	Cert, Key, CA             []byte
	// Passphrase is that of the key: of an encrypted PKCS#8 key (PBES2 with PBKDF2 and AES), or of the old form of PEM.
	Passphrase string
}

// String tells which parts there are and leaves out the key and its passphrase.
func (m MTLS) String() string {
	part := func(text []byte, file string) string {
		switch {
		case len(text) > 0:
			return "as text"
		case file != "":
			return file
		}
		return "none"
	}
	return fmt.Sprintf("certificate %s, key %s, trusted certificates %s", part(m.Cert, m.CertFile), part(m.Key, m.KeyFile), part(m.CA, m.CAFile))
}

// GoString leaves out the key and its passphrase.
func (m MTLS) GoString() string { return m.String() }

// LogValue leaves out the key and its passphrase.
func (m MTLS) LogValue() slog.Value { return slog.StringValue(m.String()) }

func (m MTLS) isZero() bool {
	return m.CertFile == "" && m.KeyFile == "" && m.CAFile == "" && len(m.Cert) == 0 && len(m.Key) == 0 && len(m.CA) == 0
}

func pemOf(text []byte, file, what string) ([]byte, error) {
	if len(text) > 0 {
		return text, nil
	}
	if file == "" {
		return nil, nil
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("reading the %s: %w", what, err)
	}
	return data, nil
}

// config is the configuration of connections that use the certificate.
func (m MTLS) config() (*tls.Config, error) {
	cert, certErr := pemOf(m.Cert, m.CertFile, "certificate")
	key, keyErr := pemOf(m.Key, m.KeyFile, "key of the certificate")
	ca, caErr := pemOf(m.CA, m.CAFile, "certificates to trust")
	if err := errors.Join(certErr, keyErr, caErr); err != nil {
		return nil, err
	}
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	if (cert == nil) != (key == nil) {
		return nil, errors.New("expected a certificate and its key, found only one of them")
	}
	if cert != nil {
		key, err := m.openKey(key)
		if err != nil {
			return nil, err
		}
		pair, err := tls.X509KeyPair(cert, key)
		if err != nil {
			return nil, fmt.Errorf("reading the certificate and its key: %w", err)
		}
		c.Certificates = []tls.Certificate{pair}
	}
	if ca != nil {
		c.RootCAs = x509.NewCertPool()
		if !c.RootCAs.AppendCertsFromPEM(ca) {
			return nil, errors.New("expected certificates to trust as PEM, found none that can be read")
		}
	}
	return c, nil
}

// openKey decrypts a key where it is encrypted.
func (m MTLS) openKey(text []byte) ([]byte, error) {
	for rest := text; ; {
		block, after := pem.Decode(rest)
		if block == nil {
			return text, nil // what is wrong with it, X509KeyPair says
		}
		rest = after
		encrypted := block.Type == "ENCRYPTED PRIVATE KEY"
		old := x509.IsEncryptedPEMBlock(block) //lint:ignore SA1019 the old form is still what many keys come in
		if !encrypted && !old {
			continue
		}
		if m.Passphrase == "" {
			return nil, errors.New("the key is encrypted: expected a passphrase, found none")
		}
		if encrypted {
			der, err := openPKCS8(block.Bytes, []byte(m.Passphrase))
			if err != nil {
				return nil, fmt.Errorf("decrypting the key: %w", err)
			}
			return pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), nil
		}
		der, err := x509.DecryptPEMBlock(block, []byte(m.Passphrase)) //lint:ignore SA1019 see above
		if err != nil {
			return nil, fmt.Errorf("decrypting the key: %w", err)
		}
		return pem.EncodeToMemory(&pem.Block{Type: block.Type, Bytes: der}), nil
	}
}
