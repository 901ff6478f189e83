package bench

import (
	"bytes"
	"math"
)

// value finds the value of a key and returns it as it stands, quotes included: servers before 8.7 write keys as
// numbers, later ones as texts, and each wants them back in its own way. It looks at no structure, which is enough for
// answers that hold nothing of which we did not decide ourselves. The rest is what follows the value.
func value(body []byte, key string) (found, rest []byte) {
	quoted := `"` + key + `"`
	at := bytes.Index(body, []byte(quoted))
	if at < 0 {
		return nil, nil
	}
	body = bytes.TrimLeft(body[at+len(quoted):], " \t\r\n:")
	if len(body) > 0 && body[0] == '"' {
		end := bytes.IndexByte(body[1:], '"')
		if end < 0 {
			return nil, nil
		}
		return body[:end+2], body[end+2:]
	}
	end := bytes.IndexAny(body, ",}] \r\n\t")
	if end < 0 {
		return nil, nil
	}
	return body[:end], body[end:]
}

// keys finds all values of a key, without quotes.
func keys(into [][]byte, body []byte, key string) [][]byte {
	for {
		found, rest := value(body, key)
		if found == nil {
			return into
		}
		into = append(into, bytes.Clone(bytes.Trim(found, `"`)))
		body = rest
	}
}

func round(f float64, digits int) float64 {
	scale := math.Pow10(digits)
	return math.Round(f*scale) / scale
}
