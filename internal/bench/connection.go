package bench

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const (
	dialTimeout   = 5 * time.Second
	answerTimeout = 60 * time.Second
	maxHeaders    = 100
	maxBody       = 64 << 20
)

// A target is a server to load.
type target struct {
	address string // host:port to connect to
	host    string // of the Host header
	prefix  string // of all paths
}

func parseTarget(text string) (target, error) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" || u.Host == "" {
		return target{}, fmt.Errorf("expected a URL such as http://127.0.0.1:8080, found %q", text)
	}
	address := u.Host
	if u.Port() == "" {
		address = net.JoinHostPort(u.Hostname(), "80")
	}
	return target{address: address, host: u.Host, prefix: strings.TrimSuffix(strings.TrimSuffix(u.Path, "/"), "/v2")}, nil
}

// A connection sends one request at a time over one TCP connection that is kept. It is for one goroutine. After a
// failure it is opened anew with the next request.
type connection struct {
	to     target
	conn   net.Conn
	reader *bufio.Reader
	out    []byte
	body   []byte
}

func (t target) connection() *connection { return &connection{to: t} }

func (c *connection) close() {
	if c.conn != nil {
		_ = c.conn.Close()
		c.conn = nil
	}
}

// do sends a request and returns the status and the body of its answer, which is valid until the next call. When ctx
// ends, so does the request.
func (c *connection) do(ctx context.Context, method, path, contentType string, body []byte) (int, []byte, error) {
	if err := c.open(ctx); err != nil {
		return 0, nil, err
	}
	c.out = append(c.out[:0], method...)
	c.out = append(c.out, ' ')
	c.out = append(append(c.out, c.to.prefix...), path...)
	c.out = append(append(c.out, " HTTP/1.1\r\nHost: "...), c.to.host...)
	c.out = append(c.out, "\r\nAccept: application/json\r\n"...)
	if contentType != "" {
		c.out = append(append(append(c.out, "Content-Type: "...), contentType...), "\r\n"...)
		c.out = append(strconv.AppendInt(append(c.out, "Content-Length: "...), int64(len(body)), 10), "\r\n"...)
	}
	c.out = append(append(c.out, "\r\n"...), body...)
	_ = c.conn.SetDeadline(time.Now().Add(answerTimeout))
	conn := c.conn
	stop := context.AfterFunc(ctx, func() { _ = conn.SetDeadline(time.Unix(1, 0)) })
	defer stop()
	_, err := c.conn.Write(c.out)
	var status int
	if err == nil {
		status, err = c.read()
	}
	if err != nil {
		c.close()
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return 0, nil, fmt.Errorf("%s %s: %w", method, path, err)
	}
	return status, c.body, nil
}

func (c *connection) open(ctx context.Context) error {
	if c.conn != nil {
		return nil
	}
	dialer := net.Dialer{Timeout: dialTimeout}
	conn, err := dialer.DialContext(ctx, "tcp", c.to.address)
	if err != nil {
		return fmt.Errorf("no server answers at %s: %w", c.to.address, err)
	}
	c.conn = conn
	if c.reader == nil {
		c.reader = bufio.NewReaderSize(conn, 16<<10)
	} else {
		c.reader.Reset(conn)
	}
	return nil
}

// read takes one answer from the connection: HTTP/1.1 with a length or in chunks, which is all that servers send
// to a client that asked for neither compression nor an upgrade.
func (c *connection) read() (int, error) {
	line, err := c.line()
	if err != nil {
		return 0, err
	}
	if len(line) < 12 || !bytes.HasPrefix(line, []byte("HTTP/1.")) {
		return 0, fmt.Errorf("expected an HTTP/1.1 answer, found %q", line)
	}
	status, err := strconv.Atoi(string(line[9:12]))
	if err != nil {
		return 0, fmt.Errorf("expected a status, found %q", line[9:12])
	}
	length, chunked, last, err := c.headers()
	if err != nil {
		return 0, err
	}
	c.body = c.body[:0]
	switch {
	case status == 204 || status == 304:
	case chunked:
		err = c.chunks()
	case length >= 0:
		err = c.take(length)
	default:
		err = errors.New("expected the answer to tell its length, found none")
	}
	if last && err == nil {
		c.close()
	}
	return status, err
}

func (c *connection) headers() (length int, chunked, last bool, err error) {
	length = -1
	for range maxHeaders {
		line, err := c.line()
		if err != nil {
			return 0, false, false, err
		}
		if len(line) == 0 {
			return length, chunked, last, nil
		}
		name, value, _ := bytes.Cut(line, []byte(":"))
		value = bytes.TrimSpace(value)
		switch {
		case bytes.EqualFold(name, []byte("Content-Length")):
			if length, err = strconv.Atoi(string(value)); err != nil || length < 0 {
				return 0, false, false, fmt.Errorf("expected a length, found %q", value)
			}
		case bytes.EqualFold(name, []byte("Transfer-Encoding")):
			chunked = bytes.EqualFold(value, []byte("chunked"))
		case bytes.EqualFold(name, []byte("Connection")):
			last = bytes.EqualFold(value, []byte("close"))
		}
	}
	return 0, false, false, fmt.Errorf("expected at most %d headers", maxHeaders)
}

func (c *connection) chunks() error {
	for {
		line, err := c.line()
		if err != nil {
			return err
		}
		text, _, _ := bytes.Cut(line, []byte(";"))
		size, err := strconv.ParseUint(string(bytes.TrimSpace(text)), 16, 31)
		if err != nil {
			return fmt.Errorf("expected the size of a chunk, found %q", line)
		}
		if err := c.take(int(size)); err != nil {
			return err
		}
		if line, err = c.line(); err != nil || len(line) > 0 {
			return errors.Join(err, errors.New("expected the end of a chunk"))
		}
		if size == 0 {
			return nil
		}
	}
}

// take appends n bytes to the body.
func (c *connection) take(n int) error {
	if len(c.body)+n > maxBody {
		return fmt.Errorf("expected an answer of at most %d bytes", maxBody)
	}
	start := len(c.body)
	if cap(c.body) < start+n {
		c.body = append(make([]byte, 0, start+n+start/2), c.body...)
	}
	c.body = c.body[:start+n]
	_, err := io.ReadFull(c.reader, c.body[start:])
	return err
}

func (c *connection) line() ([]byte, error) {
	line, err := c.reader.ReadSlice('\n')
	if err != nil {
		return nil, err
	}
	return bytes.TrimRight(line, "\r\n"), nil
}
