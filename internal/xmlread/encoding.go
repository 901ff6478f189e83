package xmlread

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// decodeText gives the file as UTF-8 without byte order mark. Besides UTF-8 it takes the two encodings that
// are a plain table: ISO-8859-1 and US-ASCII, which older modelling tools write.
func decodeText(data []byte) ([]byte, error) {
	if bytes.HasPrefix(data, []byte{0xFE, 0xFF}) || bytes.HasPrefix(data, []byte{0xFF, 0xFE}) ||
		bytes.HasPrefix(data, []byte{0, '<'}) || bytes.HasPrefix(data, []byte{'<', 0}) {
		return nil, &Error{1, "the file is encoded as UTF-16 or UTF-32; expected UTF-8"}
	}
	data = bytes.TrimPrefix(data, []byte{0xEF, 0xBB, 0xBF})
	enc := declaredEncoding(data)
	switch strings.ToLower(enc) {
	case "", "utf-8", "utf8":
	case "iso-8859-1", "latin1", "us-ascii", "ascii":
		if !utf8.Valid(data) || !isASCII(data) {
			var b bytes.Buffer
			for _, c := range data {
				b.WriteRune(rune(c))
			}
			return b.Bytes(), nil
		}
	default:
		return nil, &Error{1, fmt.Sprintf("the file declares the encoding '%s'; expected UTF-8 (ISO-8859-1 and US-ASCII are read as well)", Clip(enc))}
	}
	if !utf8.Valid(data) {
		line := 1
		for rest := data; len(rest) > 0; {
			c, n := utf8.DecodeRune(rest)
			if c == utf8.RuneError && n == 1 {
				break
			}
			if c == '\n' {
				line++
			}
			rest = rest[n:]
		}
		return nil, &Error{line, "the file is not valid UTF-8"}
	}
	return data, nil
}

func isASCII(data []byte) bool {
	for _, c := range data {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// declaredEncoding reads the encoding out of the XML declaration, "" without one.
func declaredEncoding(data []byte) string {
	if !bytes.HasPrefix(data, []byte("<?xml")) {
		return ""
	}
	end := bytes.Index(data, []byte("?>"))
	if end < 0 || end > 1000 {
		return ""
	}
	_, rest, ok := bytes.Cut(data[:end], []byte("encoding"))
	if !ok {
		return ""
	}
	rest = bytes.TrimLeft(rest, " \t\r\n=")
	if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
		return ""
	}
	value, _, _ := bytes.Cut(rest[1:], rest[:1])
	return string(value)
}
