package client

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"time"
)

// tokenCache keeps a token in a file, for programs that are started often. It is a convenience: a file that cannot be read or
// written is as good as none. Files are readable by their owner only.
type tokenCache struct {
	path string // empty: no cache
	now  func() time.Time
}

func newTokenCache(o OAuthConfig) *tokenCache {
	if o.CacheDir == "" {
		return &tokenCache{}
	}
	// The secret is no part of the name, so that it cannot be tried out on it.
	h := sha256.New()
	for _, part := range []string{o.TokenURL, o.ClientID, o.Audience, o.Scope} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	return &tokenCache{path: filepath.Join(o.CacheDir, "token-"+hex.EncodeToString(h.Sum(nil)[:16])+".json"), now: o.now}
}

// load returns the token of the file while it is good.
func (c *tokenCache) load() *token {
	if c.path == "" {
		return nil
	}
	data, err := os.ReadFile(c.path)
	if err != nil {
		return nil
	}
	var t token
	if json.Unmarshal(data, &t) != nil || t.Access == "" || !c.now().Before(t.Refresh) {
		return nil
	}
	return &t
}

// save writes a token beside the file and then in its place, so that nobody reads half of one.
func (c *tokenCache) save(t *token) {
	if c.path == "" {
		return
	}
	data, err := json.Marshal(t)
	if err != nil || os.MkdirAll(filepath.Dir(c.path), 0o700) != nil {
		return
	}
	temporary, err := os.CreateTemp(filepath.Dir(c.path), ".token-*") // 0600
	if err != nil {
		return
	}
	_, err = temporary.Write(data)
	if closed := temporary.Close(); err != nil || closed != nil || os.Rename(temporary.Name(), c.path) != nil {
		_ = os.Remove(temporary.Name())
	}
}

// forget removes the file if it holds a token that was refused.
func (c *tokenCache) forget(refused *token) {
	if t := c.load(); t != nil && t.Access == refused.Access {
		_ = os.Remove(c.path)
	}
}
