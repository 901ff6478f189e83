package client

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"
)

// authority signs the certificates of a test.
type authority struct {
	certificate *x509.Certificate
	key         crypto.Signer
}

func newAuthority(t *testing.T) authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	a := authority{key: key, certificate: &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "authority"}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), KeyUsage: x509.KeyUsageCertSign,
	}}
	der, err := x509.CreateCertificate(rand.Reader, a.certificate, a.certificate, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	if a.certificate, err = x509.ParseCertificate(der); err != nil {
		t.Fatal(err)
	}
	return a
}

func (a authority) sign(t *testing.T, public crypto.PublicKey) []byte {
	t.Helper()
	der, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "worker"}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), KeyUsage: x509.KeyUsageDigitalSignature,
	}, a.certificate, public, a.key)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}

// TestCertificatesThatAClusterVerifies shows certificates with keys of every kind to a server that trusts one authority. The
// same server gives the token, which is asked for over the same certificate.
func TestCertificatesThatAClusterVerifies(t *testing.T) {
	trusted := newAuthority(t)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/token" {
			fmt.Fprint(w, `{"access_token":"a","expires_in":3600}`)
			return
		}
		if got := r.Header.Get("Authorization"); got != "Bearer a" {
			t.Errorf("the cluster saw %q", got)
		}
		fmt.Fprint(w, "{}")
	}))
	server.TLS = &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: x509.NewCertPool()}
	server.TLS.ClientCAs.AddCert(trusted.certificate)
	server.StartTLS()
	t.Cleanup(server.Close)
	ca := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})

	elliptical, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	factors, _ := rsa.GenerateKey(rand.Reader, 2048)
	_, edwards, _ := ed25519.GenerateKey(rand.Reader)
	sec1, _ := x509.MarshalECPrivateKey(elliptical)
	pkcs8 := func(key any) []byte {
		der, err := x509.MarshalPKCS8PrivateKey(key)
		if err != nil {
			t.Fatal(err)
		}
		return der
	}
	for _, c := range []struct {
		name, kind string
		public     crypto.PublicKey
		der        []byte
		by         authority
		refused    bool
	}{
		{"PKCS#1", "RSA PRIVATE KEY", factors.Public(), x509.MarshalPKCS1PrivateKey(factors), trusted, false},
		{"PKCS#8 of RSA", "PRIVATE KEY", factors.Public(), pkcs8(factors), trusted, false},
		{"SEC 1", "EC PRIVATE KEY", elliptical.Public(), sec1, trusted, false},
		{"PKCS#8 of a curve", "PRIVATE KEY", elliptical.Public(), pkcs8(elliptical), trusted, false},
		{"PKCS#8 of Ed25519", "PRIVATE KEY", edwards.Public(), pkcs8(edwards), trusted, false},
		{"another authority", "EC PRIVATE KEY", elliptical.Public(), sec1, newAuthority(t), true},
	} {
		m := MTLS{Cert: c.by.sign(t, c.public), Key: pem.EncodeToMemory(&pem.Block{Type: c.kind, Bytes: c.der}), CA: ca}
		tokens := OAuthConfig{TokenURL: server.URL + "/token", ClientID: "a", ClientSecret: "b", RetryMax: -1}
		_, err := to(t, server.URL, WithMTLS(m), WithOAuth(tokens)).GetTopology(t.Context())
		if (err != nil) != c.refused {
			t.Errorf("%s: %v, want a refusal: %v", c.name, err, c.refused)
		}
	}
}

// TestTextComesBeforeFiles names files that are not there beside the text, and alone.
func TestTextComesBeforeFiles(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.pem")
	m := MTLS{CertFile: missing, KeyFile: missing, CAFile: missing, Cert: keyFile(t, "cert.pem"), Key: keyFile(t, "plain.pem"), CA: keyFile(t, "cert.pem")}
	if c, err := m.config(); err != nil || len(c.Certificates) != 1 || c.RootCAs == nil || c.MinVersion != tls.VersionTLS12 {
		t.Error(c, err)
	}
	m.Cert = nil
	if _, err := m.config(); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if _, err := (MTLS{CA: []byte("no PEM")}).config(); err == nil {
		t.Error("trust in nobody that can be read is taken")
	}
}

// TestTLSOptionsComeBeforeTheEnvironment names certificates in the environment that are not there, and an option that makes them unneeded.
func TestTLSOptionsComeBeforeTheEnvironment(t *testing.T) {
	t.Setenv("CAMUNDA_MTLS_CERT_PATH", "/missing.pem")
	t.Setenv("CAMUNDA_MTLS_KEY_PATH", "/missing.pem")
	c, err := New(WithTLS(&tls.Config{ServerName: "cluster"}))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if c.own.TLSClientConfig.ServerName != "cluster" {
		t.Errorf("%+v", c.own.TLSClientConfig)
	}
	if _, err := New(WithTLS(&tls.Config{}), WithMTLS(MTLS{CertFile: "a", KeyFile: "b"})); err == nil {
		t.Error("both options are taken")
	}
}
