package client

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"hash"
)

// Encrypted PKCS#8 keys (RFC 5208), as openssl writes them: PBES2 (RFC 8018) with PBKDF2 and AES in CBC mode. The standard
// library reads only keys that are not encrypted.

type encryptedKey struct {
	Algorithm pkix.AlgorithmIdentifier
	Data      []byte
}

type pbes2Parameters struct{ Derivation, Cipher pkix.AlgorithmIdentifier }

type pbkdf2Parameters struct {
	Salt       []byte
	Iterations int
	KeyLength  int                      `asn1:"optional"`
	Function   pkix.AlgorithmIdentifier `asn1:"optional"`
}

const (
	oidPBES2  = "1.2.840.113549.1.5.13"
	oidPBKDF2 = "1.2.840.113549.1.5.12"
)

var (
	derivations = map[string]func() hash.Hash{
		"": sha1.New, "1.2.840.113549.2.7": sha1.New, "1.2.840.113549.2.9": sha256.New, "1.2.840.113549.2.10": sha512.New384, "1.2.840.113549.2.11": sha512.New,
	}
	keyLengths = map[string]int{"2.16.840.1.101.3.4.1.2": 16, "2.16.840.1.101.3.4.1.22": 24, "2.16.840.1.101.3.4.1.42": 32}
)

// maxIterations keeps a hostile key from taking hours.
const maxIterations = 10_000_000

var errWrongPassphrase = errors.New("the passphrase is wrong, or the key is damaged")

func openPKCS8(der, passphrase []byte) ([]byte, error) {
	var key encryptedKey
	if err := unmarshal(der, &key); err != nil {
		return nil, err
	}
	if id := key.Algorithm.Algorithm.String(); id != oidPBES2 {
		return nil, fmt.Errorf("expected a key encrypted by PBES2 (%s), found %s: openssl pkcs8 -topk8 -v2 aes256 writes one", oidPBES2, id)
	}
	var scheme pbes2Parameters
	if err := unmarshal(key.Algorithm.Parameters.FullBytes, &scheme); err != nil {
		return nil, err
	}
	if id := scheme.Derivation.Algorithm.String(); id != oidPBKDF2 {
		return nil, fmt.Errorf("expected a key derived by PBKDF2 (%s), found %s", oidPBKDF2, id)
	}
	var derivation pbkdf2Parameters
	if err := unmarshal(scheme.Derivation.Parameters.FullBytes, &derivation); err != nil {
		return nil, err
	}
	return decryptCBC(key.Data, passphrase, derivation, scheme.Cipher)
}

func unmarshal(der []byte, into any) error {
	rest, err := asn1.Unmarshal(der, into)
	if err != nil || len(rest) > 0 {
		return errors.New("expected an encrypted PKCS#8 key, found something else")
	}
	return nil
}

func decryptCBC(data, passphrase []byte, d pbkdf2Parameters, c pkix.AlgorithmIdentifier) ([]byte, error) {
	function := ""
	if len(d.Function.Algorithm) > 0 {
		function = d.Function.Algorithm.String()
	}
	newHash, length := derivations[function], keyLengths[c.Algorithm.String()]
	if newHash == nil {
		return nil, fmt.Errorf("expected PBKDF2 with HMAC of SHA-1 or SHA-2, found %s", function)
	}
	if length == 0 {
		return nil, fmt.Errorf("expected AES-128, 192 or 256 in CBC mode, found %s", c.Algorithm)
	}
	if d.Iterations < 1 || d.Iterations > maxIterations {
		return nil, fmt.Errorf("expected 1 to %d iterations, found %d", maxIterations, d.Iterations)
	}
	var iv []byte
	if err := unmarshal(c.Parameters.FullBytes, &iv); err != nil {
		return nil, err
	}
	secret, err := pbkdf2.Key(newHash, string(passphrase), d.Salt, d.Iterations, length)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(secret)
	if err != nil {
		return nil, err
	}
	if len(iv) != aes.BlockSize || len(data) == 0 || len(data)%aes.BlockSize != 0 {
		return nil, errWrongPassphrase
	}
	plain := make([]byte, len(data))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(plain, data)
	padding := int(plain[len(plain)-1])
	if padding < 1 || padding > aes.BlockSize {
		return nil, errWrongPassphrase
	}
	for _, b := range plain[len(plain)-padding:] {
		if int(b) != padding {
			return nil, errWrongPassphrase
		}
	}
	return plain[:len(plain)-padding], nil
}
