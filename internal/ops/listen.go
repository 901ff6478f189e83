package ops

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"
)

// Listen opens a TCP address. The error says what to do about it; flag is the option that chooses the address.
func Listen(address, flag string) (net.Listener, error) {
	listener, err := net.Listen("tcp", address)
	switch {
	case err == nil:
		return listener, nil
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("another process listens on %s already: stop it, or choose another address with --%s", address, flag)
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("this user may not listen on %s: ports below 1024 need a privilege; choose another with --%s", address, flag)
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return nil, fmt.Errorf("this machine has no address %s: choose one that it has with --%s, such as 127.0.0.1 or 0.0.0.0", address, flag)
	}
	return nil, fmt.Errorf("listening on %s (--%s): %w", address, flag, err)
}

// NewServer returns a server that slow or silent clients cannot exhaust. Answers are not limited in time, as requests may
// wait for work; the handler bounds that.
func NewServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(slog.Default().Handler(), slog.LevelDebug),
	}
}

// Exposed tells whether others than this machine can reach an address.
func Exposed(address net.Addr) bool {
	at, err := netip.ParseAddrPort(address.String())
	return err != nil || !at.Addr().Unmap().IsLoopback()
}

// URL is the address to give to a browser on this machine.
func URL(address net.Addr) string {
	at, err := netip.ParseAddrPort(address.String())
	if err != nil {
		return "http://" + address.String()
	}
	host := at.Addr().Unmap()
	if host.IsUnspecified() {
		return fmt.Sprintf("http://127.0.0.1:%d", at.Port())
	}
	return "http://" + netip.AddrPortFrom(host, at.Port()).String()
}
