package xmlread

import (
	"bytes"
	"fmt"
)

// checkTags looks over the raw text for a tag with more attributes than are accepted. The tokens of encoding/xml hold a whole tag, so
// a file that is one tag of a million attributes would cost a hundred times its size before it could be refused;
// this costs one pass without memory. Text that is not well-formed is left to the reader.
func checkTags(data []byte) error {
	for pos := 0; pos < len(data); {
		open := bytes.IndexByte(data[pos:], '<')
		if open < 0 {
			return nil
		}
		pos += open
		rest := data[pos:]
		switch {
		case bytes.HasPrefix(rest, []byte("<!--")):
			pos += skipPast(rest, "-->")
		case bytes.HasPrefix(rest, []byte("<![CDATA[")):
			pos += skipPast(rest, "]]>")
		case bytes.HasPrefix(rest, []byte("<?")):
			pos += skipPast(rest, "?>")
		default:
			n, attributes := tagLength(rest)
			if attributes > maxAttributes {
				return &Error{1 + bytes.Count(data[:pos], []byte("\n")), fmt.Sprintf("a tag has more than %d attributes", maxAttributes)}
			}
			pos += n
		}
	}
	return nil
}

// skipPast gives the length of data up to the end of the mark, all of it when the mark is missing.
func skipPast(data []byte, mark string) int {
	if i := bytes.Index(data, []byte(mark)); i >= 0 {
		return i + len(mark)
	}
	return len(data)
}

// tagLength gives the length of the tag that data begins with and the number of its quoted values. It stops early when
// there are too many.
func tagLength(data []byte) (length, values int) {
	for i := 1; i < len(data); i++ {
		switch c := data[i]; c {
		case '>':
			return i + 1, values
		case '"', '\'':
			end := bytes.IndexByte(data[i+1:], c)
			if end < 0 {
				return len(data), values
			}
			i += end + 1
			if values++; values > maxAttributes {
				return i, values
			}
		}
	}
	return len(data), values
}
